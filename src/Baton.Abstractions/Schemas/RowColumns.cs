using System.ComponentModel;
using Baton.Frames;

namespace Baton.Schemas;

/// <summary>Turns rows into columns and finds columns for rows. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowColumns
{
    /// <summary>Reads one value of a row.</summary>
    /// <typeparam name="TRow">The row.</typeparam>
    /// <typeparam name="TValue">The value.</typeparam>
    /// <param name="row">The row.</param>
    public delegate TValue Reading<TRow, out TValue>(in TRow row)
        where TRow : struct;

    /// <summary>Makes a column without missing values of one property of all rows.</summary>
    /// <typeparam name="TRow">The row.</typeparam>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="value">Reads the property.</param>
    public static Column<T> Pack<TRow, T>(ReadOnlySpan<TRow> rows, Reading<TRow, T> value)
        where TRow : struct
        where T : unmanaged
    {
        var memory = ColumnMemory.Allocate<T>(rows.Length);
        var values = memory.Span;
        for (var i = 0; i < rows.Length; i++)
            values[i] = value(in rows[i]);
        return new Column<T>(memory);
    }

    /// <summary>Makes a column of one nullable property of all rows.</summary>
    /// <typeparam name="TRow">The row.</typeparam>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="value">Reads the property.</param>
    public static Column<T> PackNullable<TRow, T>(ReadOnlySpan<TRow> rows, Reading<TRow, T?> value)
        where TRow : struct
        where T : unmanaged
    {
        var builder = new ColumnBuilder<T>(rows.Length);
        foreach (ref readonly var row in rows)
        {
            if (value(in row) is { } known)
                builder.Append(known);
            else
                builder.AppendNull();
        }

        return builder.Build();
    }

    /// <summary>Makes a text column of one property of all rows; <see langword="null"/> is a missing value.</summary>
    /// <typeparam name="TRow">The row.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="value">Reads the property.</param>
    public static StringColumn PackText<TRow>(ReadOnlySpan<TRow> rows, Reading<TRow, string?> value)
        where TRow : struct
    {
        var builder = new StringColumnBuilder(rows.Length);
        foreach (ref readonly var row in rows)
            builder.Append(value(in row));
        return builder.Build();
    }

    /// <summary>The values of a column that has no missing ones.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="frame">The frame.</param>
    /// <param name="name">The column's name.</param>
    /// <exception cref="DataException">There is no such column, it holds something else, or values are missing.</exception>
    public static ReadOnlySpan<T> Values<T>(Frame frame, string name)
        where T : unmanaged =>
        Complete(frame.Column<T>(name), name).Span;

    /// <summary>A text column that has no missing values.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="name">The column's name.</param>
    /// <exception cref="DataException">There is no such column, it holds something else, or values are missing.</exception>
    public static StringColumn Text(Frame frame, string name) => Complete(frame.Text(name), name);

    private static TColumn Complete<TColumn>(TColumn column, string name)
        where TColumn : Column =>
        column.NullCount == 0
            ? column
            : throw new DataException(
                $"The column '{name}' misses {column.NullCount} of {column.Length} values, but its schema allows none to be missing. Fill them in, leave the rows out, or make the property nullable.");
}
