using Baton.Adapters.DuckDb.Native;

namespace Baton.Benchmarks.DuckDb;

/// <summary>Memory of one column: values, or the bytes of texts and where each ends; and a mask, if there is one.</summary>
internal sealed unsafe class RawColumn(SqlType type, int rows)
{
    private const int UsualText = 8;

    private readonly int _width = type is SqlType.Varchar or SqlType.Integer or SqlType.Date or SqlType.Float ? 4 : 8;
    private byte[]? _values;
    private byte[] _texts = [];
    private byte[]? _mask;
    private int _bytes;

    /// <summary>How many values there are.</summary>
    public int Count { get; private set; }

    public void Append(void* data, ulong* mask, int count)
    {
        _values ??= GC.AllocateUninitializedArray<byte>(_width * rows);
        if (mask is not null)
        {
            _mask ??= new byte[(rows + 7) / 8];
            new ReadOnlySpan<byte>(mask, (count + 7) / 8).CopyTo(_mask.AsSpan(Count / 8));
        }

        if (type == SqlType.Varchar)
            AppendTexts((NativeText*)data, count);
        else
            new ReadOnlySpan<byte>(data, count * _width).CopyTo(_values.AsSpan(Count * _width));
        Count += count;
    }

    private void AppendTexts(NativeText* texts, int count)
    {
        var total = _bytes;
        for (var i = 0; i < count; i++)
            total += texts[i].Length;
        if (total > _texts.Length)
            Array.Resize(ref _texts, Math.Max(total, Math.Max(2 * _texts.Length, UsualText * rows)));
        fixed (byte* first = _texts, ends = _values)
        {
            for (var i = 0; i < count; i++)
            {
                NativeText.Copy(texts + i, first + _bytes);
                _bytes += texts[i].Length;
                ((int*)ends)[Count + i] = _bytes;
            }
        }
    }
}
