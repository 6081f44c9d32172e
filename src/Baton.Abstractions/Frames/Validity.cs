using System.Numerics;
using System.Runtime.InteropServices;

namespace Baton.Frames;

/// <summary>
/// Which values of a column are there: one bit a value, least significant first, set where there is a value (Arrow's
/// layout). A column without missing values has no bits at all.
/// </summary>
public readonly struct Validity
{
    private readonly ReadOnlyMemory<byte> _bits;
    private readonly int _offset;

    private Validity(ReadOnlyMemory<byte> bits, int offset, int length, int nullCount)
    {
        _bits = bits;
        _offset = offset;
        Length = length;
        NullCount = nullCount;
    }

    /// <summary>How many values there are.</summary>
    public int Length { get; }

    /// <summary>How many of them are missing.</summary>
    public int NullCount { get; }

    /// <summary>The bits; empty if no value is missing. The first value's bit is number <see cref="Offset"/>.</summary>
    public ReadOnlyMemory<byte> Bits => _bits;

    /// <summary>The number of the first value's bit.</summary>
    public int Offset => _offset;

    /// <summary>All values are there.</summary>
    /// <param name="length">How many values there are.</param>
    public static Validity All(int length) => new(default, 0, length, 0);

    /// <summary>Uses a bitmap; nothing is copied.</summary>
    /// <param name="bits">The bits, least significant first; nobody changes them any more.</param>
    /// <param name="length">How many values there are.</param>
    /// <param name="offset">The number of the first value's bit.</param>
    /// <exception cref="ArgumentException">There are too few bits.</exception>
    public static Validity FromBits(ReadOnlyMemory<byte> bits, int length, int offset = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        if (((long)bits.Length * 8) - offset < length)
            throw new ArgumentException($"A bitmap of {bits.Length} bytes from bit {offset} is too short for {length} values.", nameof(bits));
        // Whole bytes before the first value belong to others; without them no bit's number can overflow.
        bits = bits[(offset >> 3)..];
        offset &= 7;
        var set = CountSet(bits.Span, offset, length);
        return set == length ? All(length) : new Validity(bits, offset, length, length - set);
    }

    /// <summary>Whether a value is there.</summary>
    /// <param name="row">The row.</param>
    public bool IsValid(int row)
    {
        if ((uint)row >= (uint)Length)
            throw new ArgumentOutOfRangeException(nameof(row), row, $"There are {Length} rows.");
        return NullCount == 0 || IsSet(_bits.Span, _offset + row);
    }

    /// <summary>The part that belongs to a run of rows; nothing is copied.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="length">How many rows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rows are not all there.</exception>
    public Validity Slice(int start, int length)
    {
        if (start < 0 || length < 0 || start > Length - length)
            throw new ArgumentOutOfRangeException(nameof(start), start, $"{length} rows from there on are not all among the {Length} rows there are.");
        return NullCount == 0 ? All(length) : FromBits(_bits, length, _offset + start);
    }

    /// <summary>The part that belongs to chosen rows, copied.</summary>
    /// <param name="rows">The rows; a row may be chosen more than once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A row is not there.</exception>
    public Validity Take(ReadOnlySpan<int> rows)
    {
        foreach (var row in rows)
        {
            if ((uint)row >= (uint)Length)
                throw new ArgumentOutOfRangeException(nameof(rows), row, $"There are {Length} rows.");
        }

        if (NullCount == 0)
            return All(rows.Length);
        var from = _bits.Span;
        var bits = new byte[((long)rows.Length + 7) / 8];
        for (var i = 0; i < rows.Length; i++)
        {
            if (IsSet(from, _offset + rows[i]))
                bits[i >> 3] |= (byte)(1 << (i & 7));
        }

        return FromBits(bits, rows.Length);
    }

    private static bool IsSet(ReadOnlySpan<byte> bits, int bit) => (bits[bit >> 3] & (1 << (bit & 7))) != 0;

    /// <summary>Counts the bits that are set, whole words at a time where there are such.</summary>
    private static int CountSet(ReadOnlySpan<byte> bits, int offset, int length)
    {
        var count = 0;
        var bit = offset;
        var end = offset + length;
        for (; bit < end && (bit & 7) != 0; bit++)
            count += IsSet(bits, bit) ? 1 : 0;
        var words = MemoryMarshal.Cast<byte, ulong>(bits[(bit >> 3)..(end >> 3)]);
        foreach (var word in words)
            count += BitOperations.PopCount(word);
        for (bit += words.Length * 64; bit < end; bit++)
            count += IsSet(bits, bit) ? 1 : 0;
        return count;
    }
}
