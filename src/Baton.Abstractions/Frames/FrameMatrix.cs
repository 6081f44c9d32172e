using System.Buffers;
using System.Runtime.InteropServices;

namespace Baton.Frames;

/// <summary>
/// Columns as one column-major block of single-precision numbers, for native code that reads a matrix in place: the number
/// of row r and column c lies at <c>r * RowStride + c * ColumnStride</c>, missing values are NaN. Columns of
/// <see cref="float"/> without missing values that already lie at equal distances in one block, as
/// <see cref="Frame.FromMatrix"/> lays them, are used where they are; everything else is copied once, as
/// <see cref="ColumnNumbers"/> converts it.
/// </summary>
public sealed class FrameMatrix
{
    private FrameMatrix(ReadOnlyMemory<float> memory, int rows, int columns, int columnStride, bool isCopy)
    {
        Memory = memory;
        Rows = rows;
        Columns = columns;
        ColumnStride = columnStride;
        IsCopy = isCopy;
    }

    /// <summary>The block, from the first number of the first column to the last number of the last column.</summary>
    public ReadOnlyMemory<float> Memory { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>How many columns there are.</summary>
    public int Columns { get; }

    /// <summary>How many elements lie between a row and the next: always 1.</summary>
    public int RowStride => 1;

    /// <summary>How many elements lie between a column and the next; greater than <see cref="Rows"/> for rows sliced out of a larger block.</summary>
    public int ColumnStride { get; }

    /// <summary>Whether the numbers were copied; if not, the block is the frame's own memory.</summary>
    public bool IsCopy { get; }

    /// <summary>A number; NaN if it is missing.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column's place among the packed ones.</param>
    public float this[int row, int column] => Column(column)[row];

    /// <summary>Packs all columns of a frame.</summary>
    /// <param name="frame">The frame; all its columns hold numbers or truth values.</param>
    /// <exception cref="DataException">A column holds something else, or the block would be larger than an array can be.</exception>
    public static FrameMatrix Pack(Frame frame) => Pack(frame, room: default);

    /// <summary>
    /// Packs all columns of a frame; what must be copied is copied into memory of the caller's, which packs one run of rows
    /// after the other without allocating. The matrix is no longer valid once the memory is used for something else.
    /// </summary>
    /// <param name="frame">The frame; all its columns hold numbers or truth values.</param>
    /// <param name="room">The memory; if it is too small, memory is allocated.</param>
    /// <exception cref="DataException">A column holds something else, or the block would be larger than an array can be.</exception>
    public static FrameMatrix Pack(Frame frame, Memory<float> room)
    {
        var columns = frame.ColumnSpan;
        for (var i = 0; i < columns.Length; i++)
            RequireNumbers(frame.Schema[i].Name, columns[i]);
        return Pack(columns, frame.RowCount, room);
    }

    /// <summary>Packs some columns of a frame, in the order asked for.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="names">The columns' names; the columns hold numbers or truth values.</param>
    /// <exception cref="DataException">There is no such column, it holds something else, or the block would be larger than an array can be.</exception>
    public static FrameMatrix Pack(Frame frame, IEnumerable<string> names)
    {
        var columns = new List<Column>();
        foreach (var name in names)
        {
            columns.Add(frame[name]);
            RequireNumbers(name, columns[^1]);
        }

        return Pack(CollectionsMarshal.AsSpan(columns), frame.RowCount, room: default);
    }

    /// <summary>The numbers of a column; NaN where one is missing.</summary>
    /// <param name="index">The column's place among the packed ones.</param>
    public ReadOnlySpan<float> Column(int index)
    {
        if ((uint)index >= (uint)Columns)
            throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Columns} columns.");
        return Memory.Span.Slice(index * ColumnStride, Rows);
    }

    /// <summary>Keeps the block where it is and gives its address until the handle is disposed.</summary>
    public MemoryHandle Pin() => Memory.Pin();

    private static void RequireNumbers(string name, Column column)
    {
        if (!column.Type.IsNumberLike())
        {
            throw new DataException(
                $"The column '{name}' holds {column.Type}, but a matrix is made of numbers and truth values. Leave it out, or encode it as numbers first.");
        }
    }

    private static FrameMatrix Pack(ReadOnlySpan<Column> columns, int rows, Memory<float> room) => Shared(columns, rows) ?? Copied(columns, rows, room);

    private static FrameMatrix Copied(ReadOnlySpan<Column> columns, int rows, Memory<float> room)
    {
        var length = (long)rows * columns.Length;
        if (length > Array.MaxLength)
        {
            throw new DataException(
                $"{rows} rows of {columns.Length} columns are {length} numbers, more than the {Array.MaxLength} that one block can hold. Use fewer rows or columns at a time.");
        }

        var memory = room.Length >= length ? room[..(int)length] : ColumnMemory.Allocate<float>((int)length);
        var numbers = memory.Span;
        for (var i = 0; i < columns.Length; i++)
            columns[i].CopyNumbers(numbers.Slice(i * rows, rows));
        return new FrameMatrix(memory, rows, columns.Length, rows, isCopy: true);
    }

    /// <summary>The block that the columns already are, or nothing if they are none.</summary>
    private static FrameMatrix? Shared(ReadOnlySpan<Column> columns, int rows)
    {
        if (columns.Length == 0 || rows == 0)
            return null;
        object? block = null;
        int first = 0, stride = rows;
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is not Column<float> { NullCount: 0 } column || !TryLocate(column.Memory, out var owner, out var start))
                return null;
            if (i == 0)
                (block, first) = (owner, start);
            else if (i == 1)
                stride = start - first;
            if (!ReferenceEquals(owner, block) || stride < rows || start != first + ((long)i * stride))
                return null;
        }

        var length = ((columns.Length - 1) * stride) + rows;
        var memory = block is MemoryManager<float> manager
            ? manager.Memory.Slice(first, length)
            : new ReadOnlyMemory<float>((float[])block!, first, length);
        return new FrameMatrix(memory, rows, columns.Length, stride, isCopy: false);
    }

    /// <summary>The object that owns memory, and where in it the memory begins.</summary>
    private static bool TryLocate(ReadOnlyMemory<float> memory, out object? owner, out int start)
    {
        if (MemoryMarshal.TryGetArray(memory, out var segment))
        {
            (owner, start) = (segment.Array, segment.Offset);
            return true;
        }

        var managed = MemoryMarshal.TryGetMemoryManager<float, MemoryManager<float>>(memory, out var manager, out start, out _);
        owner = manager;
        return managed;
    }
}
