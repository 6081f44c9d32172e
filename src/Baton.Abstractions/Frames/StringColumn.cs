using System.Text;

namespace Baton.Frames;

/// <summary>A column of text: UTF-8 bytes end to end, and where each value begins (Arrow's layout). It holds at most 2 GB.</summary>
public sealed class StringColumn : Column
{
    private readonly ReadOnlyMemory<int> _offsets;

    /// <summary>Creates a text column over memory that nobody changes any more.</summary>
    /// <param name="bytes">The UTF-8 bytes of all values.</param>
    /// <param name="offsets">Where each value begins in <paramref name="bytes"/>, never descending, and where the last one ends: one more than there are values.</param>
    /// <param name="validity">Which values are there.</param>
    /// <exception cref="ArgumentException">The lengths do not fit together, or the values lie outside the bytes.</exception>
    public StringColumn(ReadOnlyMemory<byte> bytes, ReadOnlyMemory<int> offsets, Validity validity)
        : base(ColumnType.String, validity)
    {
        if (offsets.Length != validity.Length + 1)
            throw new ArgumentException($"{validity.Length} values need {validity.Length + 1} offsets, not {offsets.Length}.", nameof(offsets));
        if (offsets.Span[0] < 0 || offsets.Span[0] > offsets.Span[^1] || offsets.Span[^1] > bytes.Length)
            throw new ArgumentException($"Values from byte {offsets.Span[0]} to {offsets.Span[^1]} do not lie in {bytes.Length} bytes.", nameof(offsets));
        Bytes = bytes;
        _offsets = offsets;
    }

    /// <summary>The UTF-8 bytes of all values, also of rows that a slice has left out.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Where each value begins in <see cref="Bytes"/>, and where the last one ends.</summary>
    public ReadOnlyMemory<int> Offsets => _offsets;

    /// <summary>A value, <see langword="null"/> if it is missing.</summary>
    /// <param name="row">The row.</param>
    public string? this[int row] => Validity.IsValid(row) ? Encoding.UTF8.GetString(Utf8(row)) : null;

    /// <summary>A value's UTF-8 bytes; none if it is missing.</summary>
    /// <param name="row">The row.</param>
    public ReadOnlySpan<byte> Utf8(int row)
    {
        if (!Validity.IsValid(row))
            return default;
        var offsets = _offsets.Span;
        return Bytes.Span[offsets[row]..offsets[row + 1]];
    }

    /// <inheritdoc />
    public override object? GetObject(int row) => this[row];

    /// <inheritdoc />
    public override StringColumn Slice(int start, int length)
    {
        var validity = Validity.Slice(start, length);
        return new StringColumn(Bytes, _offsets.Slice(start, length + 1), validity);
    }

    /// <inheritdoc />
    public override StringColumn Take(ReadOnlySpan<int> rows)
    {
        var validity = Validity.Take(rows);
        var total = 0L;
        foreach (var row in rows)
            total += Utf8(row).Length;
        var bytes = ColumnMemory.Allocate<byte>(ColumnMemory.Require(total));
        var offsets = ColumnMemory.Allocate<int>(ColumnMemory.Require(rows.Length + 1L));
        var end = 0;
        for (var i = 0; i < rows.Length; i++)
            Place(Utf8(rows[i]), bytes.Span, offsets.Span, i, ref end);
        return Finish(bytes, offsets, end, validity);
    }

    /// <inheritdoc />
    public override bool ContentEquals(Column other)
    {
        if (other is not StringColumn same || same.Length != Length || same.NullCount != NullCount)
            return false;
        for (var i = 0; i < Length; i++)
        {
            if (Validity.IsValid(i) != same.Validity.IsValid(i) || !Utf8(i).SequenceEqual(same.Utf8(i)))
                return false;
        }

        return true;
    }

    internal override StringColumn Concat(IReadOnlyList<Column> columns, int length)
    {
        var total = 0L;
        foreach (var column in columns)
        {
            var offsetsOf = ((StringColumn)column)._offsets.Span;
            total += offsetsOf[^1] - offsetsOf[0];
        }

        var bytes = ColumnMemory.Allocate<byte>(ColumnMemory.Require(total));
        var offsets = ColumnMemory.Allocate<int>(ColumnMemory.Require(length + 1L));
        int next = 0, end = 0;
        foreach (var column in columns)
        {
            for (var i = 0; i < column.Length; i++)
                Place(((StringColumn)column).Utf8(i), bytes.Span, offsets.Span, next++, ref end);
        }

        return Finish(bytes, offsets, end, ConcatValidity(columns));
    }

    private static void Place(ReadOnlySpan<byte> value, Span<byte> bytes, Span<int> offsets, int row, ref int end)
    {
        offsets[row] = end;
        value.CopyTo(bytes[end..]);
        end += value.Length;
    }

    private static StringColumn Finish(Memory<byte> bytes, Memory<int> offsets, int end, Validity validity)
    {
        offsets.Span[^1] = end;
        return new StringColumn(bytes[..end], offsets, validity);
    }
}
