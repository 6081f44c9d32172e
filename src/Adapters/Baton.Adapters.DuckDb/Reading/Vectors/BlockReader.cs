using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>Reads values that lie in a vector as they lie in a column: whole runs are copied.</summary>
internal sealed unsafe class BlockReader<T>(int most) : VectorReader
    where T : unmanaged
{
    private readonly ColumnRoom<T> _room = new(most);

    protected override void Append(void* data, ulong* mask, int start, int count, long row) =>
        new ReadOnlySpan<T>((T*)data + start, count).CopyTo(_room.Take(count));

    protected override Column Build(Validity validity) => new Column<T>(_room.Build(), validity);
}
