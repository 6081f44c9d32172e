using Baton.Adapters.DuckDb.Native;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Writing.Vectors;

/// <summary>Writes values that lie in a column as they lie in a vector: whole runs are copied.</summary>
internal sealed unsafe class BlockWriter<T>(SqlType type) : VectorWriter
    where T : unmanaged
{
    public override SqlType Type => type;

    protected override void Write(Column column, void* data, long row)
    {
        var values = ((Column<T>)column).Span;
        values.CopyTo(new Span<T>(data, values.Length));
    }
}
