using Baton.Frames;

namespace Baton.Abstractions.Tests.Frames;

public sealed class FrameTests
{
    private static Frame Sample => Frame.Of(("hr", Column.Of(1, 2, 3)), ("temp", Column.OfNullable<double>(0.5, null, 1.5)), ("city", Column.Of("a", "b", null)));

    [Fact]
    public void Rows_without_columns_keep_their_count()
    {
        var none = Sample.Select();

        Assert.Equal((3, 0), (none.RowCount, none.Columns.Count));
        Assert.Equal(2, none.Slice(1, 2).RowCount);
        Assert.Equal(4, none.Take([0, 0, 2, 1]).RowCount);
        Assert.Equal(1, none.Where([false, true, false]).RowCount);
        Assert.Equal(6, Frame.Concat(none, none).RowCount);
        Assert.Equal("3 rows × 0 columns", none.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => none.Take([3]));
    }

    [Fact]
    public void A_column_that_is_added_to_rows_without_columns_has_as_many_rows()
    {
        var none = Sample.Select();

        Assert.Equal(3, none.With(new ColumnSchema("x", ColumnType.Int32), Column.Of(1, 2, 3)).RowCount);
        Assert.Throws<DataException>(() => none.With(new ColumnSchema("x", ColumnType.Int32), Column.Of(1)));
        Assert.Throws<DataException>(() => Frame.Of(("x", Column.Of(1))).With(new ColumnSchema("x", ColumnType.Int32), Column.Of(1, 2)));
        Assert.Equal(1, new Frame(FrameSchema.Empty).With(new ColumnSchema("x", ColumnType.Int32), Column.Of(1)).RowCount);
    }

    [Fact]
    public void A_frame_may_have_no_rows()
    {
        var empty = Sample.Slice(3, 0);

        Assert.Equal((0, 3), (empty.RowCount, empty.Columns.Count));
        Assert.Equal(0, empty.Take([]).RowCount);
        Assert.Equal(0, empty.Where([]).RowCount);
        Assert.True(Frame.Concat(empty, Sample, empty).ContentEquals(Sample));
    }

    [Fact]
    public void Selecting_and_slicing_share_memory()
    {
        var part = Sample.Select("temp", "hr").Slice(1, 2);

        Assert.Equal(["temp", "hr"], part.Schema.Names);
        Assert.Equal([2, 3], part.Column<int>("hr").Span.ToArray());
        var frame = Sample;
        Assert.Same(frame["hr"], frame.Select("hr")["hr"]);
    }

    [Fact]
    public void A_mask_keeps_rows_in_their_order()
    {
        Assert.True(Sample.Where([true, false, true]).ContentEquals(Sample.Take([0, 2])));
        Assert.True(Sample.Where([false, true, true]).ContentEquals(Sample.Slice(1, 2)));
        Assert.Equal(0, Sample.Where([false, false, false]).RowCount);
        Assert.True(Sample.Where([true, true, true]).ContentEquals(Sample));
        Assert.Throws<ArgumentException>(() => Sample.Where([true]));
    }

    [Fact]
    public void Rows_that_follow_each_other_are_kept_without_a_copy()
    {
        Assert.True(RowSelection.Where([false, true, true, false]).IsContiguous);
        Assert.False(RowSelection.Where([true, false, true, false]).IsContiguous);
        Assert.Equal([0, 2, 5], RowSelection.Where([true, false, true, false, false, true]).Rows);
    }

    [Fact]
    public void Frames_that_follow_each_other_become_one()
    {
        var whole = Frame.Concat(Sample.Slice(0, 1), Sample.Slice(1, 2));

        Assert.True(whole.ContentEquals(Sample));
        Assert.Same(whole, Frame.Concat(whole));
    }

    [Fact]
    public void A_column_may_lack_values_if_it_may_in_one_of_the_frames()
    {
        var whole = Frame.Concat(Frame.Of(("x", Column.Of(1))), Frame.Of(("x", Column.OfNullable<int>(null, 2))));

        Assert.True(whole.Schema["x"].Nullable);
        Assert.True(whole["x"].ContentEquals(Column.OfNullable<int>(1, null, 2)));
    }

    [Fact]
    public void Frames_with_other_columns_cannot_follow()
    {
        Assert.Throws<ArgumentException>(() => Frame.Concat());
        var failure = Assert.Throws<DataException>(() => Frame.Concat(Sample, Sample.Select("hr", "city", "temp")));
        Assert.Equal("Frame 2 cannot follow the ones before it: column 2 is 'city' of String, but was 'temp' of Float64.", failure.Message);
        Assert.Contains("there are 2 columns, but there were 3", Assert.Throws<DataException>(() => Frame.Concat(Sample, Sample.Select("hr", "temp"))).Message);
    }

    [Fact]
    public void Columns_and_schema_must_fit_together()
    {
        var schema = new FrameSchema(new ColumnSchema("x", ColumnType.Int32), new ColumnSchema("y", ColumnType.String));

        Assert.Contains("2 columns, but 1", Assert.Throws<DataException>(() => new Frame(schema, Column.Of(1))).Message);
        Assert.Contains("'y' should hold String, but holds Int32", Assert.Throws<DataException>(() => new Frame(schema, Column.Of(1), Column.Of(1))).Message);
        Assert.Contains("'y' has 1 rows, but 'x' has 2", Assert.Throws<DataException>(() => new Frame(schema, Column.Of(1, 2), Column.Of("a"))).Message);
    }

    [Theory]
    [InlineData("tmp", "nearest: temp")]
    [InlineData("tmep", "nearest: temp")]
    [InlineData("TEMP", "nearest: temp")]
    [InlineData("windspeed", "there are: hr, temp, city")]
    [InlineData("", "there are: hr, temp, city")]
    public void A_column_that_is_not_there_is_named_with_the_nearest(string name, string expected)
    {
        var failure = Assert.Throws<DataException>(() => Sample[name]);

        Assert.Equal($"There is no column '{name}'; {expected}.", failure.Message);
    }

    [Fact]
    public void Columns_are_asked_for_by_their_type()
    {
        Assert.Contains("'hr' holds Int32, but Float32 was asked for", Assert.Throws<DataException>(() => Sample.Column<float>("hr")).Message);
        Assert.Contains("'hr' holds Int32, but text was asked for", Assert.Throws<DataException>(() => Sample.Text("hr")).Message);
        Assert.False(Sample.TryGet("none", out _));
    }

    [Fact]
    public void A_frame_says_its_shape() =>
        Assert.Equal("3 rows × 3 columns (hr Int32, temp Float64?, city String?)", Sample.ToString());

    [Fact]
    public void Frames_are_equal_in_schema_and_values()
    {
        Assert.True(Sample.ContentEquals(Sample));
        Assert.False(Sample.ContentEquals(Sample.Slice(0, 2)));
        Assert.False(Sample.ContentEquals(Sample.Select("temp", "hr", "city")));
        Assert.False(Sample.ContentEquals(Sample.With(Sample.Schema["hr"], Column.Of(1, 2, 4))));
    }

    [Fact]
    public async Task A_stream_of_frames_becomes_one()
    {
        Assert.True((await Stream(Sample.Slice(0, 2), Sample.Slice(2, 1)).ToFrameAsync(TestContext.Current.CancellationToken)).ContentEquals(Sample));
        await Assert.ThrowsAsync<DataException>(() => Stream().ToFrameAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void More_rows_than_a_frame_can_hold_are_refused()
    {
        var rows = new Frame(FrameSchema.Empty, new Column<byte>[0]).With(new ColumnSchema("x", ColumnType.UInt8), Column.Of(new byte[1 << 20])).Select();

        Assert.Throws<DataException>(() => Frame.Concat(Enumerable.Repeat(rows, 2048)));
    }

    private static async IAsyncEnumerable<Frame> Stream(params Frame[] frames)
    {
        foreach (var frame in frames)
        {
            await Task.Yield();
            yield return frame;
        }
    }
}
