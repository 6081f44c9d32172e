using Baton.Adapters.DuckDb.Settings;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Tests.Writing;

/// <summary>Several who write to one place at once.</summary>
public sealed class ContentionTests : NativeTests
{
    [Theory]
    [InlineData("parquet")]
    [InlineData("json")]
    [InlineData("duckdb-csv")]
    public async Task Of_files_written_at_once_one_is_there_whole(string format)
    {
        var place = Place.In(Folder.Path, format);
        await Task.WhenAll(Enumerable.Range(1, 6).Select(i => place.Writer.WriteAsync(Stream(Numbers(i), Numbers(i)), Cancellation)));
        var rows = (await ReadAsync(place.Reader, Numbers(1).Schema)).Column<int>("a").Span.ToArray();
        Assert.Equal(6000, rows.Length);
        Assert.Single(rows.Distinct());
        Assert.Equal([place.File], Directory.GetFiles(Folder.Path));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_table_is_lost_to_another_that_is_written_to_the_same_database(bool isThere)
    {
        var path = Folder.File("x.duckdb");
        if (isThere)
            await new DuckDbTableWriter { Database = path, Table = "old" }.WriteAsync(Stream(Numbers(0)), Cancellation);
        var begun = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        var first = new DuckDbTableWriter { Database = path, Table = "first" }.WriteAsync(Waiting(begun, goOn.Task), Cancellation);
        await begun.Task;
        var failure = await Assert.ThrowsAsync<DataException>(() => new DuckDbTableWriter { Database = path, Table = "second" }.WriteAsync(Stream(Numbers(2)), Cancellation));
        Assert.StartsWith($"The database '{path}' cannot be opened: this process has it open for writing.", failure.Message);
        goOn.SetResult();
        Assert.Equal(6000, (await first).Rows);
        await new DuckDbTableWriter { Database = path, Table = "second" }.WriteAsync(Stream(Numbers(2)), Cancellation);
        Assert.Equal([path], Directory.GetFiles(Folder.Path));
        var rows = await ReadAsync(new DuckDbQueryReader { Database = path, Sql = "SELECT (SELECT count(*) FROM first) + (SELECT count(*) FROM second) AS n" });
        Assert.Equal(9000, rows.Column<long>("n").Span[0]);
    }

    [Fact]
    public async Task A_database_that_another_process_made_meanwhile_is_kept()
    {
        var path = Folder.File("x.duckdb");
        var begun = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        var writing = new DuckDbTableWriter { Database = path, Table = "t" }.WriteAsync(Waiting(begun, goOn.Task), Cancellation);
        await begun.Task;
        Folder.Write("made by another", "x.duckdb");
        goOn.SetResult();
        Assert.Contains("meanwhile", (await Assert.ThrowsAsync<DataException>(() => writing)).Message);
        Assert.Equal("made by another", await File.ReadAllTextAsync(path, Cancellation));
        Assert.Equal([path], Directory.GetFiles(Folder.Path));
    }

    [Fact]
    public async Task A_database_is_the_same_under_the_name_of_a_link()
    {
        var path = Folder.File("x.duckdb");
        var link = Folder.File("link.duckdb");
        await new DuckDbTableWriter { Database = path, Table = "t" }.WriteAsync(Stream(Numbers(1)), Cancellation);
        File.CreateSymbolicLink(link, path);
        var reader = new DuckDbQueryReader { Database = path, Sql = "FROM t" };
        var writer = new DuckDbTableWriter { Database = link, Table = "t", Mode = TableMode.Append };
        Assert.Contains("this process has it open", (await Assert.ThrowsAsync<DataException>(() => writer.WriteAsync(reader.ReadAsync(ReadRequest.Everything, Cancellation), Cancellation))).Message);
        await writer.WriteAsync(Stream(Numbers(1)), Cancellation);
        Assert.Equal(6000, (await ReadAsync(reader)).RowCount);
    }

    [Theory]
    [MemberData(nameof(Place.Formats), MemberType = typeof(Place))]
    public async Task A_source_that_reads_what_is_replaced_is_written(string format)
    {
        var place = Place.In(Folder.Path, format);
        await place.Writer.WriteAsync(Stream(Numbers(7)), Cancellation);
        var stream = place.Reader.ReadAsync(new ReadRequest { Schema = Numbers(7).Schema, BatchSize = 100 }, Cancellation);
        if (format == "duckdb")
        {
            await Assert.ThrowsAsync<DataException>(() => place.Writer.WriteAsync(stream, Cancellation));
            return;
        }

        Assert.Equal(3000, (await place.Writer.WriteAsync(stream, Cancellation)).Rows);
        Assert.Equal(3000, (await ReadAsync(place.Reader, Numbers(7).Schema)).RowCount);
    }

    private static Frame Numbers(int value) => Frame.Of(("a", Column.Of<int>([.. Enumerable.Repeat(value, 3000)])));

    private static async IAsyncEnumerable<Frame> Waiting(TaskCompletionSource begun, Task goOn)
    {
        yield return Numbers(1);
        begun.SetResult();
        await goOn;
        yield return Numbers(1);
    }
}
