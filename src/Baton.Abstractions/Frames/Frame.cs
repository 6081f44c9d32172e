using System.Diagnostics.CodeAnalysis;

namespace Baton.Frames;

/// <summary>
/// Named columns of equal length. A frame never changes: selecting columns and slicing rows share its memory, everything
/// else makes a new one.
/// </summary>
public sealed class Frame
{
    private readonly Column[] _columns;

    /// <summary>Creates a frame.</summary>
    /// <param name="schema">Names and types of the columns.</param>
    /// <param name="columns">The columns, in the order of the schema.</param>
    /// <exception cref="DataException">Columns and schema do not fit together, or lengths differ.</exception>
    public Frame(FrameSchema schema, params IReadOnlyList<Column> columns)
    {
        if (schema.Count != columns.Count)
            throw new DataException($"The schema has {schema.Count} columns, but {columns.Count} were given.");
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Type != schema[i].Type)
                throw new DataException($"The column '{schema[i].Name}' should hold {schema[i].Type}, but holds {columns[i].Type}.");
            if (columns[i].Length != columns[0].Length)
                throw new DataException($"The column '{schema[i].Name}' has {columns[i].Length} rows, but '{schema[0].Name}' has {columns[0].Length}.");
        }

        Schema = schema;
        _columns = [.. columns];
        RowCount = _columns.Length == 0 ? 0 : _columns[0].Length;
    }

    internal Frame(FrameSchema schema, Column[] columns, int rowCount)
    {
        Schema = schema;
        _columns = columns;
        RowCount = rowCount;
    }

    /// <summary>Names and types of the columns.</summary>
    public FrameSchema Schema { get; }

    /// <summary>The columns, in the order of the schema.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>How many rows there are.</summary>
    public int RowCount { get; }

    /// <summary>The columns, for loops that are run for every call.</summary>
    internal ReadOnlySpan<Column> ColumnSpan => _columns;

    /// <summary>A column by its place.</summary>
    /// <param name="index">The place, as <see cref="FrameSchema.IndexOf"/> gives it.</param>
    public Column this[int index] => _columns[index];

    /// <summary>A column by its name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="DataException">There is no such column.</exception>
    public Column this[string name] => _columns[Schema.Require(name)];

    /// <summary>Creates a frame from named columns; their schema says no more than name, type and whether values are missing.</summary>
    /// <param name="columns">The columns.</param>
    public static Frame Of(params IEnumerable<(string Name, Column Column)> columns)
    {
        var list = columns.ToList();
        return new Frame(
            new FrameSchema(list.Select(c => new ColumnSchema(c.Name, c.Column.Type, c.Column.NullCount > 0))),
            [.. list.Select(c => c.Column)]);
    }

    /// <summary>Creates a frame whose columns are slices of one column-major block; nothing is copied, and <see cref="FrameMatrix"/> finds the block again.</summary>
    /// <param name="names">The columns' names.</param>
    /// <param name="numbers">All numbers of the first column, then all of the second, and so on; nobody changes them any more. NaN is a number here, not a missing value.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <exception cref="ArgumentException">There are not <paramref name="rows"/> numbers for each name.</exception>
    /// <exception cref="DataException">A name is empty or stands twice.</exception>
    public static Frame FromMatrix(IEnumerable<string> names, ReadOnlyMemory<float> numbers, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        var schema = new FrameSchema(names.Select(n => new ColumnSchema(n, ColumnType.Float32)));
        if ((long)schema.Count * rows != numbers.Length)
            throw new ArgumentException($"{schema.Count} columns of {rows} rows are not {numbers.Length} numbers.", nameof(numbers));
        var columns = new Column[schema.Count];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = new Column<float>(numbers.Slice(i * rows, rows));
        return new Frame(schema, columns, rows);
    }

    /// <summary>A column by its name and type.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="name">The name.</param>
    /// <exception cref="DataException">There is no such column, or it holds something else.</exception>
    public Column<T> Column<T>(string name)
        where T : unmanaged =>
        this[name] as Column<T>
        ?? throw new DataException($"The column '{name}' holds {this[name].Type}, but {ColumnTypes.Of<T>()} was asked for.");

    /// <summary>A text column by its name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="DataException">There is no such column, or it holds something else.</exception>
    public StringColumn Text(string name) =>
        this[name] as StringColumn
        ?? throw new DataException($"The column '{name}' holds {this[name].Type}, but text was asked for.");

    /// <summary>Finds a column.</summary>
    /// <param name="name">The name.</param>
    /// <param name="column">The column, if there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string name, [NotNullWhen(true)] out Column? column)
    {
        var index = Schema.IndexOf(name);
        column = index < 0 ? null : _columns[index];
        return column is not null;
    }

    /// <summary>Some of the columns, in the order asked for; nothing is copied.</summary>
    /// <param name="names">The names.</param>
    /// <exception cref="DataException">There is no such column.</exception>
    public Frame Select(params IEnumerable<string> names)
    {
        var schema = Schema.Select(names);
        return new Frame(schema, [.. schema.Select(c => this[c.Name])], RowCount);
    }

    /// <summary>All columns but some; nothing is copied. Names that no column has are ignored.</summary>
    /// <param name="names">The names.</param>
    public Frame Without(params IEnumerable<string> names) => Select(Schema.Names.Except(names, StringComparer.Ordinal));

    /// <summary>The frame with one more column, or with that column replaced. A frame without columns and rows takes on the column's rows.</summary>
    /// <param name="schema">The column's name and meaning.</param>
    /// <param name="column">Its values, as many as there are rows.</param>
    /// <exception cref="DataException">Type or length do not fit.</exception>
    public Frame With(ColumnSchema schema, Column column)
    {
        // Columns that are left hold each other to one length; rows without columns have only their count.
        if (column.Length != RowCount && (_columns.Length > 0 || RowCount > 0))
            throw new DataException($"The column '{schema.Name}' has {column.Length} rows, but the frame has {RowCount}.");
        var index = Schema.IndexOf(schema.Name);
        return index < 0
            ? new Frame(new FrameSchema([.. Schema, schema]), [.. _columns, column])
            : new Frame(new FrameSchema(Schema.Select((c, i) => i == index ? schema : c)), [.. _columns.Select((c, i) => i == index ? column : c)]);
    }

    /// <summary>A run of the rows; nothing is copied.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="length">How many rows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rows are not all there.</exception>
    public Frame Slice(int start, int length)
    {
        if (start < 0 || length < 0 || start > RowCount - length)
            throw new ArgumentOutOfRangeException(nameof(start), start, $"{length} rows from there on are not all among the {RowCount} rows there are.");
        return new Frame(Schema, Array.ConvertAll(_columns, c => c.Slice(start, length)), length);
    }

    /// <summary>Chosen rows, in the order asked for, copied.</summary>
    /// <param name="rows">The rows; a row may be chosen more than once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A row is not there.</exception>
    public Frame Take(ReadOnlySpan<int> rows)
    {
        foreach (var row in rows)
        {
            if ((uint)row >= (uint)RowCount)
                throw new ArgumentOutOfRangeException(nameof(rows), row, $"There are {RowCount} rows.");
        }

        var columns = new Column[_columns.Length];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = _columns[i].Take(rows);
        return new Frame(Schema, columns, rows.Length);
    }

    /// <summary>The rows that a mask keeps, in their order; copied unless they follow each other.</summary>
    /// <param name="keep">One value a row: whether to keep it.</param>
    /// <exception cref="ArgumentException">There are not as many values as rows.</exception>
    public Frame Where(ReadOnlySpan<bool> keep) =>
        keep.Length == RowCount
            ? RowSelection.Where(keep).From(this)
            : throw new ArgumentException($"A mask of {keep.Length} values does not fit {RowCount} rows.", nameof(keep));

    /// <summary>The rows of several frames, one frame after the other, copied once; a single frame is returned as it is.</summary>
    /// <param name="frames">The frames, at least one; they have the same columns in the same order. A column may lack values if it may in one of them.</param>
    /// <exception cref="ArgumentException">There is no frame.</exception>
    /// <exception cref="DataException">The frames differ in their columns, or have more rows together than a frame can hold.</exception>
    public static Frame Concat(params IEnumerable<Frame> frames) => FrameConcat.Concat([.. frames]);

    /// <summary>Whether another frame has an equal schema and equal values in the same rows; NaN equals NaN, and a missing value only another one.</summary>
    /// <param name="other">The other frame.</param>
    public bool ContentEquals(Frame other)
    {
        if (RowCount != other.RowCount || !Schema.Equals(other.Schema))
            return false;
        for (var i = 0; i < _columns.Length; i++)
        {
            if (!_columns[i].ContentEquals(other._columns[i]))
                return false;
        }

        return true;
    }

    /// <summary>The frame's shape and columns, such as <c>24 rows × 2 columns (hr Int32, temp Float64?)</c>.</summary>
    public override string ToString()
    {
        var shape = FormattableString.Invariant($"{RowCount} {(RowCount == 1 ? "row" : "rows")} × {_columns.Length} {(_columns.Length == 1 ? "column" : "columns")}");
        return _columns.Length == 0 ? shape : $"{shape} ({string.Join(", ", Schema.Select(c => $"{c.Name} {c.Type}{(c.Nullable ? "?" : "")}"))})";
    }
}
