using Baton.Adapters.DuckDb.Native;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>Reads texts: their bytes one after the other, and where each ends.</summary>
internal sealed unsafe class Utf8Reader(int most) : VectorReader
{
    private readonly ColumnRoom<byte> _bytes = new(int.MaxValue);

    /// <summary>One more than there are values: where the first one begins, and where each ends.</summary>
    private readonly ColumnRoom<int> _ends = new(most == int.MaxValue ? most : most + 1);

    protected override void Append(void* data, ulong* mask, int start, int count, long row)
    {
        var texts = (NativeText*)data + start;
        var total = 0L;
        for (var i = 0; i < count; i++)
            total += IsValid(mask, start + i) ? texts[i].Length : 0;
        var end = _bytes.Length;
        if (end + total > Array.MaxLength)
            throw new DataException($"The texts of one column of a frame would take more than {Array.MaxLength} bytes at row {row + 1}. Use a smaller batchSize.");
        var bytes = _bytes.Take((int)total);
        if (_ends.Length == 0)
            _ends.Take(1)[0] = 0;
        var ends = _ends.Take(count);
        fixed (byte* first = bytes)
        {
            var next = first;
            for (var i = 0; i < count; i++)
            {
                if (IsValid(mask, start + i))
                {
                    NativeText.Copy(texts + i, next);
                    next += texts[i].Length;
                }

                ends[i] = end + (int)(next - first);
            }
        }
    }

    protected override Column Build(Validity validity)
    {
        if (_ends.Length == 0)
            _ends.Take(1)[0] = 0;
        return new StringColumn(_bytes.Build(), _ends.Build(), validity);
    }
}
