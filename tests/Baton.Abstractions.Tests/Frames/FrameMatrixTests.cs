using System.Buffers;
using Baton.Frames;

namespace Baton.Abstractions.Tests.Frames;

public sealed unsafe class FrameMatrixTests
{
    private static readonly string[] Names = ["a", "b", "c"];

    [Fact]
    public void Columns_of_one_block_are_used_where_they_are()
    {
        var block = Block();
        var matrix = FrameMatrix.Pack(Frame.FromMatrix(Names, block, 4));

        Assert.False(matrix.IsCopy);
        Assert.Equal((4, 3, 1, 4), (matrix.Rows, matrix.Columns, matrix.RowStride, matrix.ColumnStride));
        using var mine = block.Pin();
        using var its = matrix.Pin();
        Assert.True(mine.Pointer == its.Pointer);
        Assert.Equal(block.ToArray(), matrix.Memory.ToArray());
    }

    [Fact]
    public void What_must_be_copied_goes_into_the_callers_memory_if_it_fits()
    {
        var frame = Frame.Of(("a", Column.Of<int>(1, 2)), ("b", Column.Of<int>(3, 4)));
        var room = new float[5];

        var matrix = FrameMatrix.Pack(frame, room.AsMemory());
        Assert.True(matrix.IsCopy);
        Assert.Equal([1, 2, 3, 4, 0], room);
        Assert.Equal([1, 2, 3, 4], Numbers(matrix));

        Assert.Equal([1, 2, 3, 4], Numbers(FrameMatrix.Pack(frame, new float[3].AsMemory())));
        Assert.False(FrameMatrix.Pack(Frame.FromMatrix(Names, Block(), 4), room.AsMemory()).IsCopy);
    }

    [Fact]
    public void Sliced_rows_of_one_block_are_used_where_they_are()
    {
        var matrix = FrameMatrix.Pack(Frame.FromMatrix(Names, Block(), 4).Slice(1, 2));

        Assert.False(matrix.IsCopy);
        Assert.Equal((2, 3, 4), (matrix.Rows, matrix.Columns, matrix.ColumnStride));
        Assert.Equal([1, 2, 101, 102, 201, 202], Numbers(matrix));
    }

    [Fact]
    public void Columns_at_equal_distances_are_used_where_they_are()
    {
        var frame = Frame.FromMatrix(Names, Block(), 4);

        var everyOther = FrameMatrix.Pack(frame, ["a", "c"]);
        Assert.Equal((false, 8), (everyOther.IsCopy, everyOther.ColumnStride));
        Assert.Equal([0, 1, 2, 3, 200, 201, 202, 203], Numbers(everyOther));
        var one = FrameMatrix.Pack(frame, ["b"]);
        Assert.False(one.IsCopy);
        Assert.Equal([100, 101, 102, 103], Numbers(one));
    }

    [Theory]
    [InlineData("c", "b", "a")]
    [InlineData("a", "c", "b")]
    [InlineData("a", "b", "d")]
    public void Columns_in_another_order_or_of_another_block_are_copied(params string[] order)
    {
        var frame = Frame.FromMatrix(Names, Block(), 4).With(new ColumnSchema("d", ColumnType.Float32), Column.Of(7f, 8f, 9f, 10f));
        var matrix = FrameMatrix.Pack(frame, order);

        Assert.True(matrix.IsCopy);
        Assert.Equal(4, matrix.ColumnStride);
        for (var c = 0; c < order.Length; c++)
            Assert.Equal(frame.Column<float>(order[c]).Span.ToArray(), matrix.Column(c).ToArray());
    }

    [Fact]
    public void Other_types_and_missing_values_are_copied()
    {
        var frame = Frame.Of(
            ("flag", Column.Of(true, false)),
            ("hour", Column.OfNullable<byte>(null, 23)),
            ("big", Column.Of(1L << 40, -1)),
            ("value", Column.OfNullable<float>(0.5f, null)));
        var matrix = FrameMatrix.Pack(frame);

        Assert.True(matrix.IsCopy);
        Assert.Equal([1, 0, float.NaN, 23, 1L << 40, -1, 0.5f, float.NaN], Numbers(matrix));
        Assert.Equal(23, matrix[1, 1]);
    }

    [Fact]
    public void NaN_in_a_block_is_a_number_and_needs_no_copy() =>
        Assert.False(FrameMatrix.Pack(Frame.FromMatrix(["x"], new[] { float.NaN, 1f }, 2)).IsCopy);

    [Fact]
    public void Memory_that_is_not_pinned_already_is_pinned_with_the_matrix()
    {
        var matrix = FrameMatrix.Pack(Frame.FromMatrix(Names, Enumerable.Range(0, 12).Select(i => (float)i).ToArray(), 4).Slice(1, 3));
        using var handle = matrix.Pin();
        GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);

        Assert.False(matrix.IsCopy);
        Assert.Equal(matrix.Memory.ToArray(), new ReadOnlySpan<float>(handle.Pointer, matrix.Memory.Length).ToArray());
        Assert.Equal(1, ((float*)handle.Pointer)[0]);
        Assert.Equal(11, ((float*)handle.Pointer)[(2 * matrix.ColumnStride) + 2]);
    }

    [Fact]
    public void Memory_of_a_manager_is_used_where_it_is()
    {
        using var manager = new OwnMemory(12);
        manager.GetSpan().Fill(3);
        var matrix = FrameMatrix.Pack(Frame.FromMatrix(Names, manager.Memory, 4).Slice(1, 2), ["b", "c"]);

        Assert.False(matrix.IsCopy);
        Assert.Equal(6, matrix.Memory.Length);
        using var handle = matrix.Pin();
        Assert.True(handle.Pointer == manager.Address + 5);
    }

    [Fact]
    public void There_may_be_no_rows_or_no_columns()
    {
        var noRows = FrameMatrix.Pack(Frame.FromMatrix(Names, Memory<float>.Empty, 0));
        Assert.Equal((0, 3, 0), (noRows.Rows, noRows.Columns, noRows.Memory.Length));
        Assert.True(noRows.Column(2).IsEmpty);

        var noColumns = FrameMatrix.Pack(Frame.FromMatrix(Names, Block(), 4), []);
        Assert.Equal((4, 0, 0), (noColumns.Rows, noColumns.Columns, noColumns.Memory.Length));
        using var handle = noColumns.Pin();
        Assert.Throws<ArgumentOutOfRangeException>(() => noColumns.Column(0).Length);
    }

    [Fact]
    public void A_column_asked_for_twice_is_there_twice() =>
        Assert.Equal([100, 101, 102, 103, 100, 101, 102, 103], Numbers(FrameMatrix.Pack(Frame.FromMatrix(Names, Block(), 4), ["b", "b"])));

    [Fact]
    public void Columns_that_are_no_numbers_are_refused_by_name()
    {
        var failure = Assert.Throws<DataException>(() => FrameMatrix.Pack(Frame.Of(("city", Column.Of("a")))));

        Assert.StartsWith("The column 'city' holds String", failure.Message, StringComparison.Ordinal);
        Assert.Throws<DataException>(() => FrameMatrix.Pack(Frame.Of(("x", Column.Of(1f))), ["y"]));
    }

    [Fact]
    public void A_block_that_no_array_can_hold_is_refused()
    {
        var column = new Column<byte>(new byte[1 << 20]);

        var failure = Assert.Throws<DataException>(() => FrameMatrix.Pack(Frame.Of(("x", column)), Enumerable.Repeat("x", 2048)));

        Assert.Contains("1048576 rows of 2048 columns", failure.Message);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(3)]
    [InlineData(0)]
    public void A_block_must_hold_as_many_numbers_as_it_has_places(int rows) =>
        Assert.Throws<ArgumentException>(() => Frame.FromMatrix(Names, Block(), rows));

    private static Memory<float> Block()
    {
        var block = ColumnMemory.Allocate<float>(12);
        for (var i = 0; i < 12; i++)
            block.Span[i] = (i / 4 * 100) + (i % 4);
        return block;
    }

    private static float[] Numbers(FrameMatrix matrix) =>
        [.. Enumerable.Range(0, matrix.Columns).SelectMany(c => matrix.Column(c).ToArray())];

    private sealed class OwnMemory(int length) : MemoryManager<float>
    {
        public float* Address { get; } = (float*)System.Runtime.InteropServices.NativeMemory.Alloc((nuint)length, sizeof(float));

        public override Span<float> GetSpan() => new(Address, length);

        public override MemoryHandle Pin(int elementIndex = 0) => new(Address + elementIndex);

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing) => System.Runtime.InteropServices.NativeMemory.Free(Address);
    }
}
