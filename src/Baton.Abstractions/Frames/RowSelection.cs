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

    /// <summary>The rows' numbers.</summary>
    public IEnumerable<int> Rows => _rows ?? Enumerable.Range(_start, _length);

    /// <summary>Takes the rows from a frame.</summary>
    /// <param name="frame">The frame.</param>
    public Frame From(Frame frame) => _rows is null ? frame.Slice(_start, _length) : frame.Take(_rows);
}
