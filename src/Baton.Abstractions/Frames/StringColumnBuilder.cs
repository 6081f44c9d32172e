using System.Text;

namespace Baton.Frames;

/// <summary>Collects text, value by value, and makes a column of it.</summary>
/// <param name="capacity">How many values to make room for at first.</param>
public sealed class StringColumnBuilder(int capacity = 0)
{
    private readonly ValidityBuilder _validity = new();
    private byte[] _bytes = new byte[Math.Max(16, capacity * 8)];
    private int[] _offsets = new int[Math.Max(4, capacity) + 1];
    private int _end;

    /// <summary>How many values were appended.</summary>
    public int Length => _validity.Length;

    /// <summary>Appends a value, or a missing one.</summary>
    /// <param name="value">The value; <see langword="null"/> if it is missing.</param>
    public void Append(string? value)
    {
        if (value is null)
        {
            AppendNull();
            return;
        }

        EnsureBytes(Encoding.UTF8.GetMaxByteCount(value.Length));
        _end += Encoding.UTF8.GetBytes(value, _bytes.AsSpan(_end));
        Close(valid: true);
    }

    /// <summary>Appends a value.</summary>
    /// <param name="utf8">Its UTF-8 bytes.</param>
    public void Append(ReadOnlySpan<byte> utf8)
    {
        EnsureBytes(utf8.Length);
        utf8.CopyTo(_bytes.AsSpan(_end));
        _end += utf8.Length;
        Close(valid: true);
    }

    /// <summary>Appends a missing value.</summary>
    public void AppendNull() => Close(valid: false);

    /// <summary>Makes the column. The builder must not be used any more.</summary>
    public StringColumn Build() => new(_bytes.AsMemory(0, _end), _offsets.AsMemory(0, Length + 1), _validity.Build());

    private void Close(bool valid)
    {
        _validity.Append(valid);
        if (Length >= _offsets.Length)
            Array.Resize(ref _offsets, _offsets.Length * 2);
        _offsets[Length] = _end;
    }

    private void EnsureBytes(int more)
    {
        if (_bytes.Length - _end < more)
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max((long)_bytes.Length * 2, (long)_end + more)));
    }
}
