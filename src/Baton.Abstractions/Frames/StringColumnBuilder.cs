using System.Runtime.InteropServices;
using System.Text;

namespace Baton.Frames;

/// <summary>Collects text, value by value, and makes columns of it.</summary>
public sealed class StringColumnBuilder
{
    private const int SmallestCapacity = 16;

    /// <summary>How many bytes of text to expect of a value.</summary>
    private const int ExpectedBytes = 8;

    private readonly ValidityBuilder _validity = new();
    private readonly int _capacity;
    private byte[] _bytes = [];
    private int[] _offsets = [];
    private int _end;

    /// <summary>Creates an empty builder.</summary>
    /// <param name="capacity">How many values to make room for at first.</param>
    public StringColumnBuilder(int capacity = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _capacity = Math.Max(SmallestCapacity, capacity);
    }

    /// <summary>How many values were appended since the builder was empty.</summary>
    public int Length => _validity.Length;

    /// <summary>Appends a value, or a missing one.</summary>
    /// <param name="value">The value; <see langword="null"/> if it is missing.</param>
    /// <exception cref="DataException">The column is as large as one can be: 2 GB of text.</exception>
    public void Append(string? value)
    {
        if (value is null)
        {
            AppendNull();
            return;
        }

        EnsureBytes(Encoding.UTF8.GetByteCount(value));
        _end += Encoding.UTF8.GetBytes(value, _bytes.AsSpan(_end));
        Close(valid: true);
    }

    /// <summary>Appends a value.</summary>
    /// <param name="utf8">Its UTF-8 bytes.</param>
    /// <exception cref="DataException">The column is as large as one can be: 2 GB of text.</exception>
    public void Append(ReadOnlySpan<byte> utf8)
    {
        EnsureBytes(utf8.Length);
        utf8.CopyTo(_bytes.AsSpan(_end));
        _end += utf8.Length;
        Close(valid: true);
    }

    /// <summary>Appends a missing value.</summary>
    /// <exception cref="DataException">The column is as long as one can be.</exception>
    public void AppendNull() => Close(valid: false);

    /// <summary>Makes a column of all appended values. Its memory leaves the builder, which is empty afterwards.</summary>
    public StringColumn Build()
    {
        if (Length == 0)
            return new StringColumn(default, new int[1], _validity.Build());
        var column = new StringColumn(
            _end == 0 ? default : MemoryMarshal.CreateFromPinnedArray(_bytes, 0, _end),
            MemoryMarshal.CreateFromPinnedArray(_offsets, 0, Length + 1),
            _validity.Build());
        _bytes = [];
        _offsets = [];
        _end = 0;
        return column;
    }

    private void Close(bool valid)
    {
        if (Length + 1 >= _offsets.Length)
            Grow(ref _offsets, (long)Length + 2, Math.Min(_capacity, Array.MaxLength - 1) + 1);
        _validity.Append(valid);
        _offsets[Length] = _end;
    }

    private void EnsureBytes(int more)
    {
        if (_bytes.Length - _end < more)
            Grow(ref _bytes, (long)_end + more, (int)Math.Min((long)_capacity * ExpectedBytes, Array.MaxLength));
    }

    private static void Grow<T>(ref T[] array, long needed, int smallest)
        where T : unmanaged
    {
        var larger = GC.AllocateUninitializedArray<T>(ColumnMemory.Larger(array.Length, needed, smallest), pinned: true);
        // The first offset is 0, and stays so.
        larger[0] = default;
        array.CopyTo(larger.AsSpan());
        array = larger;
    }
}
