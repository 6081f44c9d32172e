using System.Text;

namespace Baton.Frames;

/// <summary>A column of text: UTF-8 bytes end to end, and where each value begins (Arrow's layout).</summary>
public sealed class StringColumn : Column
{
    private readonly ReadOnlyMemory<int> _offsets;

    /// <summary>Creates a text column over memory that nobody changes any more.</summary>
    /// <param name="bytes">The UTF-8 bytes of all values.</param>
    /// <param name="offsets">Where each value begins in <paramref name="bytes"/>, and where the last one ends: one more than there are values.</param>
    /// <param name="validity">Which values are there.</param>
    /// <exception cref="ArgumentException">The lengths do not fit together.</exception>
    public StringColumn(ReadOnlyMemory<byte> bytes, ReadOnlyMemory<int> offsets, Validity validity)
        : base(ColumnType.String, validity)
    {
        if (offsets.Length != validity.Length + 1)
            throw new ArgumentException($"{validity.Length} values need {validity.Length + 1} offsets, not {offsets.Length}.", nameof(offsets));
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
        var offsets = _offsets.Span;
        return Bytes.Span[offsets[row]..offsets[row + 1]];
    }

    /// <inheritdoc />
    public override object? GetObject(int row) => this[row];

    /// <inheritdoc />
    public override StringColumn Slice(int start, int length) => new(Bytes, _offsets.Slice(start, length + 1), Validity.Slice(start, length));

    /// <inheritdoc />
    public override StringColumn Take(ReadOnlySpan<int> rows)
    {
        var builder = new StringColumnBuilder(rows.Length);
        foreach (var row in rows)
        {
            if (Validity.IsValid(row))
                builder.Append(Utf8(row));
            else
                builder.AppendNull();
        }

        return builder.Build();
    }
}
