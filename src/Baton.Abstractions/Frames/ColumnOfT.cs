using System.Buffers;

namespace Baton.Frames;

/// <summary>A column of values of fixed width.</summary>
/// <typeparam name="T">The type of a value: one of those that <see cref="ColumnType"/> names.</typeparam>
public sealed class Column<T> : Column
    where T : unmanaged
{
    /// <summary>Creates a column over memory that nobody changes any more.</summary>
    /// <param name="values">The values; allocate them with <see cref="ColumnMemory"/> so that native code can read them in place.</param>
    public Column(ReadOnlyMemory<T> values)
        : this(values, Validity.All(values.Length))
    {
    }

    /// <summary>Creates a column with missing values over memory that nobody changes any more.</summary>
    /// <param name="values">The values; what stands at a missing value's place is not looked at.</param>
    /// <param name="validity">Which values are there.</param>
    /// <exception cref="ArgumentException">The two differ in length.</exception>
    public Column(ReadOnlyMemory<T> values, Validity validity)
        : base(ColumnTypes.Of<T>(), validity)
    {
        if (validity.Length != values.Length)
            throw new ArgumentException($"There are {values.Length} values, but validity for {validity.Length}.", nameof(validity));
        Memory = values;
    }

    /// <summary>The values as memory; pin it to hand it to native code.</summary>
    public ReadOnlyMemory<T> Memory { get; }

    /// <summary>The values; what stands at a missing value's place is undefined.</summary>
    public ReadOnlySpan<T> Span => Memory.Span;

    /// <summary>A value, <see langword="null"/> if it is missing.</summary>
    /// <param name="row">The row.</param>
    public T? this[int row] => Validity.IsValid(row) ? Span[row] : null;

    /// <summary>Keeps the values where they are and gives their address; costs next to nothing for memory of <see cref="ColumnMemory"/>.</summary>
    public MemoryHandle Pin() => Memory.Pin();

    /// <inheritdoc />
    public override object? GetObject(int row) => this[row];

    /// <inheritdoc />
    public override Column<T> Slice(int start, int length)
    {
        var validity = Validity.Slice(start, length);
        return new Column<T>(Memory.Slice(start, length), validity);
    }

    /// <inheritdoc />
    public override Column<T> Take(ReadOnlySpan<int> rows)
    {
        var validity = Validity.Take(rows);
        var memory = ColumnMemory.Allocate<T>(rows.Length);
        var from = Span;
        var to = memory.Span;
        for (var i = 0; i < rows.Length; i++)
            to[i] = from[rows[i]];
        return new Column<T>(memory, validity);
    }

    /// <inheritdoc />
    public override bool ContentEquals(Column other)
    {
        if (other is not Column<T> same || same.Length != Length || same.NullCount != NullCount)
            return false;
        if (NullCount == 0)
            return Span.SequenceEqual(same.Span, EqualityComparer<T>.Default);
        for (var i = 0; i < Length; i++)
        {
            if (!EqualityComparer<T?>.Default.Equals(this[i], same[i]))
                return false;
        }

        return true;
    }

    internal override Column<T> Concat(IReadOnlyList<Column> columns, int length)
    {
        var memory = ColumnMemory.Allocate<T>(length);
        var rest = memory.Span;
        foreach (var column in columns)
        {
            var values = ((Column<T>)column).Span;
            values.CopyTo(rest);
            rest = rest[values.Length..];
        }

        return new Column<T>(memory, ConcatValidity(columns));
    }
}
