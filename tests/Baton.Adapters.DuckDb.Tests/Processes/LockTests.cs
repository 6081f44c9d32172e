using Baton.Frames;

namespace Baton.Adapters.DuckDb.Tests.Processes;

/// <summary>A database that another process writes.</summary>
public sealed class LockTests : NativeTests
{
    [Fact]
    public async Task A_database_that_another_process_writes_is_refused_until_it_is_done()
    {
        var path = Folder.File("shared.duckdb");
        var writer = new DuckDbTableWriter { Database = path, Table = "t" };
        await writer.WriteAsync(Stream(Frame.Of(("a", Column.Of(1, 2)))), Cancellation);
        var reader = new DuckDbQueryReader { Database = path, Sql = "FROM t" };
        using (var other = await OtherProcess.HoldAsync(path))
        {
            var refused = $"The database '{path}' cannot be opened: another process has it open for writing. Wait until it is done, or close it there.";
            Assert.Equal(refused, await RefusalAsync(reader));
            var failure = await Assert.ThrowsAsync<DataException>(() => new DuckDbTableWriter { Database = path, Table = "u" }.WriteAsync(Stream(Frame.Of(("a", Column.Of(1)))), Cancellation));
            Assert.Equal(refused, failure.Message);
            await other.EndAsync();
        }

        Assert.Equal(2, (await ReadAsync(reader)).RowCount);
    }
}
