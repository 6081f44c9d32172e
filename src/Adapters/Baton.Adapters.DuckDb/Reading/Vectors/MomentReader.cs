using System.Numerics;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>Reads dates and times, which a vector counts from another beginning or in other units than .NET.</summary>
/// <typeparam name="TRaw">What lies in the vector.</typeparam>
/// <typeparam name="T">What lies in the column.</typeparam>
/// <typeparam name="TMoment">How the one becomes the other.</typeparam>
internal sealed unsafe class MomentReader<TRaw, T, TMoment>(string column, int most) : VectorReader
    where TRaw : unmanaged, IBinaryInteger<TRaw>
    where T : unmanaged
    where TMoment : IMoment<TRaw, T>
{
    private readonly ColumnRoom<T> _room = new(most);

    protected override void Append(void* data, ulong* mask, int start, int count, long row)
    {
        var raw = new ReadOnlySpan<TRaw>((TRaw*)data + start, count);
        var values = _room.Take(count);
        for (var i = 0; i < raw.Length; i++)
        {
            if (!TMoment.TryConvert(raw[i], out values[i]) && IsValid(mask, start + i))
                throw new DataException($"Row {row + i + 1}, column '{column}': the value {TMoment.Refusal}. Leave the row out, or CAST the column to what a column can hold, such as VARCHAR.");
        }
    }

    protected override Column Build(Validity validity) => new Column<T>(_room.Build(), validity);
}
