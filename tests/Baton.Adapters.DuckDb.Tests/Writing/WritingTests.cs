using Baton.Adapters.DuckDb.Settings;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Tests.Writing;

/// <summary>Writing: whole or not at all, and what cannot be written.</summary>
public sealed class WritingTests : NativeTests
{
    [Theory]
    [MemberData(nameof(Place.Formats), MemberType = typeof(Place))]
    public async Task What_fails_or_is_cancelled_leaves_what_was_there_and_nothing_else(string format)
    {
        var place = Place.In(Folder.Path, format);
        await AssertNothingIsLeftAsync(place, before: null);
        var old = Frame.Of(("a", Column.Of(1, 2)));
        await place.Writer.WriteAsync(Stream(old), Cancellation);
        await AssertNothingIsLeftAsync(place, old);
    }

    [Theory]
    [MemberData(nameof(Place.Formats), MemberType = typeof(Place))]
    public async Task Writing_again_replaces(string format)
    {
        var place = Place.In(Folder.Path, format);
        await place.Writer.WriteAsync(Stream(Frame.Of(("a", Column.Of(1, 2)))), Cancellation);
        await place.Writer.WriteAsync(Stream(Frame.Of(("b", Column.Of("x")))), Cancellation);
        var frame = await ReadAsync(place.Reader);
        Assert.Equal(("b", 1), (frame.Schema[0].Name, frame.RowCount));
        Assert.Equal([place.File], Directory.GetFiles(Folder.Path));
    }

    [Theory]
    [MemberData(nameof(Place.Formats), MemberType = typeof(Place))]
    public async Task What_cannot_be_written_is_refused(string format)
    {
        var writer = Place.In(Folder.Path, format).Writer;
        Assert.Contains("without a frame", await RefusalAsync(writer));
        Assert.Contains("no columns", await RefusalAsync(writer, new Frame(FrameSchema.Empty)));
        Assert.Contains("differ in upper and lower case", await RefusalAsync(writer, Frame.Of(("a", Column.Of(1)), ("A", Column.Of(1)))));
        Assert.Contains("zero character", await RefusalAsync(writer, Frame.Of(("a\0", Column.Of(1)))));
        Assert.Contains("after row 1", await RefusalAsync(writer, Frame.Of(("a", Column.Of(1))), Frame.Of(("a", Column.Of("x")))));
        Assert.Empty(Directory.GetFiles(Folder.Path));
    }

    [Fact]
    public async Task A_time_that_would_lose_a_tick_is_refused_by_row_and_column()
    {
        var fine = new DateTime(2024, 1, 1).AddTicks(1);
        var writer = new ParquetFileWriter { Path = Folder.File("x.parquet") };
        Assert.StartsWith("Row 3, column 'at': the time is finer than a microsecond.", await RefusalAsync(writer, At(default(DateTime)), At(default, fine)));
        Assert.StartsWith("Row 1, column 'at': the time is finer", await RefusalAsync(writer, Frame.Of(("at", Column.Of(new TimeOnly(1))))));
        Assert.StartsWith("Row 2, column 'at': the time is in UTC", await RefusalAsync(writer, At(default, DateTime.UnixEpoch)));
        Assert.StartsWith("Row 2, column 'at': the time is of no zone", await RefusalAsync(writer, At(DateTime.UnixEpoch, default)));
        var nanoseconds = new ParquetFileWriter { Path = Folder.File("x.parquet"), Precision = TimePrecision.Nanoseconds };
        Assert.Contains("not between 1678 and 2261", await RefusalAsync(nanoseconds, At(DateTime.MinValue)));
        Assert.Empty(Directory.GetFiles(Folder.Path));
    }

    [Fact]
    public async Task Places_that_are_none_are_refused()
    {
        var frame = Frame.Of(("a", Column.Of(1)));
        Assert.Contains("is a directory", await RefusalAsync(new ParquetFileWriter { Path = Folder.Path }, frame));
        Assert.Contains("is a directory", await RefusalAsync(new DuckDbTableWriter { Database = Folder.Path, Table = "t" }, frame));
        Assert.Contains("is not the path of a file", await RefusalAsync(new JsonFileWriter { Path = "" }, frame));
        Assert.Contains("is not the name of a table", await RefusalAsync(new DuckDbTableWriter { Database = Folder.File("x"), Table = "" }, frame));
        Assert.Contains("delim", await RefusalAsync(new DuckDbCsvFileWriter { Path = Folder.File("x"), Delimiter = "much too long" }, frame), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("cannot be opened", await RefusalAsync(new DuckDbTableWriter { Database = Folder.Write(new string('x', 5000), "text"), Table = "t" }, frame));
    }

    [Fact]
    public async Task Missing_directories_are_made()
    {
        var path = Path.Combine(Folder.Path, "a", "b", "x.parquet");
        await new ParquetFileWriter { Path = path }.WriteAsync(Stream(Frame.Of(("a", Column.Of(1)))), Cancellation);
        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task A_table_is_made_replaced_or_appended_to()
    {
        var path = Folder.File("x.duckdb");
        var one = Frame.Of(("a", Column.Of(1)), ("b", Column.Of("x")));
        await WriteAsync(TableMode.Create, one);
        Assert.EndsWith("already exists. Name another table, or choose another mode: append or replace. The database is unchanged.", await RefusalAsync(Writer(TableMode.Create), one));
        await WriteAsync(TableMode.Append, Frame.Of(("b", Column.Of("y")), ("a", Column.Of(2))));
        Assert.Equal("1x 2y", await ContentAsync());
        Assert.Contains("column with name \"c\"", await RefusalAsync(Writer(TableMode.Append), Frame.Of(("c", Column.Of(1)))));
        Assert.Contains("Could not convert", await RefusalAsync(Writer(TableMode.Append), Frame.Of(("a", Column.Of("no number")), ("b", Column.Of("")))));
        Assert.Equal("1x 2y", await ContentAsync());
        await WriteAsync(TableMode.Replace, one);
        Assert.Equal("1x", await ContentAsync());
        await new DuckDbTableWriter { Database = path, Table = "T", Mode = TableMode.Append }.WriteAsync(Stream(one), Cancellation);
        Assert.Equal("1x 1x", await ContentAsync());
        await new DuckDbTableWriter { Database = path, Table = "other", Mode = TableMode.Append }.WriteAsync(Stream(one), Cancellation);
        Assert.Equal(1, (await ReadAsync(new DuckDbQueryReader { Database = path, Sql = "FROM other" })).RowCount);
        Assert.Equal(TableMode.Replace, new DuckDbTableWriter { Database = path, Table = "t" }.Mode);

        DuckDbTableWriter Writer(TableMode mode) => new() { Database = path, Table = "t", Mode = mode };

        Task WriteAsync(TableMode mode, Frame frame) => Writer(mode).WriteAsync(Stream(frame), Cancellation);

        async Task<string> ContentAsync() =>
            (await ReadAsync(new DuckDbQueryReader { Database = path, Sql = "SELECT string_agg(a || b, ' ' ORDER BY a) AS x FROM t" })).Text("x")[0]!;
    }

    [Fact]
    public async Task A_database_that_is_read_is_not_written_at_the_same_time()
    {
        var path = Folder.File("x.duckdb");
        await new DuckDbTableWriter { Database = path, Table = "t" }.WriteAsync(Stream(Frame.Of(("a", Column.Of(1)))), Cancellation);
        var reader = new DuckDbQueryReader { Database = path, Sql = "FROM t" };
        var writer = new DuckDbTableWriter { Database = path, Table = "u" };
        var failure = await Assert.ThrowsAsync<DataException>(() => writer.WriteAsync(reader.ReadAsync(ReadRequest.Everything, Cancellation), Cancellation));
        Assert.Contains($"The database '{path}' cannot be opened: this process has it open", failure.Message);
        Assert.Equal(1, (await ReadAsync(reader)).RowCount);
    }

    private static Frame At(params DateTime[] times) => Frame.Of(("at", Column.Of(times)));

    private static async Task<string> RefusalAsync(IWriter writer, params Frame[] frames) =>
        (await Assert.ThrowsAsync<DataException>(() => writer.WriteAsync(Stream(frames), Cancellation))).Message;

    private async Task AssertNothingIsLeftAsync(Place place, Frame? before)
    {
        var frame = Samples.Many(5000);
        using (var source = new CancellationTokenSource())
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => place.Writer.WriteAsync(Failing(frame, source.Cancel), source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => place.Writer.WriteAsync(Stream(frame), new CancellationToken(canceled: true)));
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => place.Writer.WriteAsync(Failing(frame, () => throw new InvalidOperationException("the source broke")), Cancellation));
        Assert.Equal("the source broke", failure.Message);
        Assert.Equal(before is null ? [] : [place.File], Directory.GetFiles(Folder.Path));
        if (before is not null)
            Assert.True((await ReadAsync(place.Reader, before.Schema)).ContentEquals(before));
    }

    private static async IAsyncEnumerable<Frame> Failing(Frame frame, Action fail)
    {
        yield return frame;
        await Task.Yield();
        yield return frame;
        fail();
        yield return frame;
    }
}
