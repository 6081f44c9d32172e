namespace Baton.Frames;

/// <summary>
/// An immutable run of values of one type, in contiguous memory that native code can read in place. A column has no name;
/// the frame that holds it has.
/// </summary>
public abstract class Column
{
    private protected Column(ColumnType type, Validity validity)
    {
        Type = type;
        Validity = validity;
    }

    /// <summary>What the column holds.</summary>
    public ColumnType Type { get; }

    /// <summary>How many values there are, missing ones included.</summary>
    public int Length => Validity.Length;

    /// <summary>How many values are missing.</summary>
    public int NullCount => Validity.NullCount;

    /// <summary>Which values are there.</summary>
    public Validity Validity { get; }

    /// <summary>Creates a column without missing values from a copy of some values.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="values">The values.</param>
    public static Column<T> Of<T>(params ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var memory = ColumnMemory.Allocate<T>(values.Length);
        values.CopyTo(memory.Span);
        return new Column<T>(memory);
    }

    /// <summary>Creates a column from a copy of some values; a <see langword="null"/> is a missing value.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="values">The values.</param>
    public static Column<T> OfNullable<T>(params ReadOnlySpan<T?> values)
        where T : unmanaged
    {
        var builder = new ColumnBuilder<T>(values.Length);
        foreach (var value in values)
            builder.Append(value);
        return builder.Build();
    }

    /// <summary>Creates a text column from strings; a <see langword="null"/> is a missing value.</summary>
    /// <param name="values">The values.</param>
    public static StringColumn Of(params ReadOnlySpan<string?> values)
    {
        var builder = new StringColumnBuilder(values.Length);
        foreach (var value in values)
            builder.Append(value);
        return builder.Build();
    }

    /// <summary>Whether a value is missing.</summary>
    /// <param name="row">The row.</param>
    public bool IsNull(int row) => !Validity.IsValid(row);

    /// <summary>A value as an object, <see langword="null"/> if it is missing. For display; everything else uses typed access.</summary>
    /// <param name="row">The row.</param>
    public abstract object? GetObject(int row);

    /// <summary>A run of the rows; nothing is copied.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="length">How many rows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rows are not all there.</exception>
    public abstract Column Slice(int start, int length);

    /// <summary>Chosen rows, in the order asked for, copied.</summary>
    /// <param name="rows">The rows; a row may be chosen more than once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A row is not there.</exception>
    /// <exception cref="DataException">The text of the rows is more than one column can hold.</exception>
    public abstract Column Take(ReadOnlySpan<int> rows);

    /// <summary>Whether another column holds equal values of the same type in the same rows; NaN equals NaN, and a missing value only another one.</summary>
    /// <param name="other">The other column.</param>
    public abstract bool ContentEquals(Column other);

    /// <summary>The rows of several columns of this one's type, one column after the other, copied.</summary>
    /// <param name="columns">The columns; this one is the first.</param>
    /// <param name="length">How many rows they have together.</param>
    internal abstract Column Concat(IReadOnlyList<Column> columns, int length);

    private protected static Validity ConcatValidity(IReadOnlyList<Column> columns)
    {
        var validity = new ValidityBuilder();
        foreach (var column in columns)
            validity.Append(column.Validity);
        return validity.Build();
    }
}
