namespace Baton.Frames;

/// <summary>Some of a frame's rows: a run of them, which costs nothing to take, or chosen ones.</summary>
public readonly struct RowSelection
{
    private readonly int[]? _rows;
    private readonly int _start;
    private readonly int _length;

    private RowSelection(int start, int length, int[]? rows)
    {
        _start = start;
        _length = length;
        _rows = rows;
    }

    /// <summary>How many rows are selected.</summary>
    public int Count => _rows?.Length ?? _length;

    /// <summary>Whether the rows follow each other, so that taking them copies nothing.</summary>
    public bool IsContiguous => _rows is null;

    /// <summary>A run of rows.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="length">How many rows.</param>
    public static RowSelection Range(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return new RowSelection(start, length, null);
    }

    /// <summary>Chosen rows, in the order given.</summary>
    /// <param name="rows">The rows.</param>
    public static RowSelection Of(params ReadOnlySpan<int> rows) => new(0, 0, rows.ToArray());

    /// <summary>The rows that a mask keeps, in their order; a run of rows if they follow each other.</summary>
    /// <param name="keep">One value a row: whether to keep it.</param>
    public static RowSelection Where(ReadOnlySpan<bool> keep)
    {
        var first = keep.IndexOf(true);
        if (first < 0)
            return Range(0, 0);
        var count = keep.Count(true);
        if (count == keep.LastIndexOf(true) - first + 1)
            return Range(first, count);
        var rows = new int[count];
        var next = 0;
        // Writing each row and moving on only past kept ones spares a branch that cannot be predicted.
        for (var i = first; next < rows.Length; i++)
        {
            rows[next] = i;
            next += keep[i] ? 1 : 0;
        }

        return new RowSelection(0, 0, rows);
    }

    /// <summary>The rows' numbers.</summary>
    public IEnumerable<int> Rows => _rows ?? Enumerable.Range(_start, _length);

    /// <summary>Takes the rows from a frame: a run of rows shares its memory, chosen rows are copied.</summary>
    /// <param name="frame">The frame.</param>
    /// <exception cref="ArgumentOutOfRangeException">The frame has not all of the rows.</exception>
    public Frame From(Frame frame) => _rows is null ? frame.Slice(_start, _length) : frame.Take(_rows);
}
