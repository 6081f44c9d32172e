using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Reading;
using Baton.Adapters.DuckDb.Reading.Sources;
using Baton.Adapters.DuckDb.Settings;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Tests.Engine;

/// <summary>Databases that readings share: by whom, how long, and until what happens.</summary>
public sealed class SharedEnginesTests : NativeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public void The_same_settings_share_one_and_others_do_not()
    {
        var engines = new SharedEngines(Patience);
        using var one = engines.Take(new EngineSettings { Threads = 1, Extensions = ["icu"] });
        using var same = engines.Take(new EngineSettings { Threads = 1, Extensions = ["icu"] });
        using var other = engines.Take(new EngineSettings { Threads = 1 });
        Assert.Same(one.Instance, same.Instance);
        Assert.NotSame(one.Instance, other.Instance);
        Assert.Equal(2, engines.Count);
        Assert.True(engines.IsOpen(new EngineSettings { Threads = 1 }));
        Assert.False(engines.IsOpen(new EngineSettings { Threads = 2 }));
    }

    [Fact]
    public async Task One_that_nobody_uses_is_closed_after_a_while_and_not_before()
    {
        var engines = new SharedEngines(TimeSpan.FromMilliseconds(50));
        var use = engines.Take(new EngineSettings());
        var same = engines.Take(new EngineSettings());
        same.Dispose();
        same.Dispose();
        await Task.Delay(200, Cancellation);
        Assert.Equal(1, engines.Count);
        Assert.Equal(1, Answer(use));
        use.Dispose();
        for (var waited = 0; engines.Count > 0; waited++)
        {
            Assert.True(waited < 300, "It was never closed.");
            await Task.Delay(100, Cancellation);
        }

        using var next = engines.Take(new EngineSettings());
        Assert.Equal(1, Answer(next));
    }

    [Fact]
    public void One_that_is_lost_is_replaced_and_closed_by_its_last_user()
    {
        var engines = new SharedEngines(Patience);
        var lost = engines.Take(new EngineSettings());
        lost.Instance.Lose();
        using (var next = engines.Take(new EngineSettings()))
        {
            Assert.NotSame(lost.Instance, next.Instance);
            lost.Dispose();
            Assert.Equal(1, Answer(next));
        }

        Assert.Equal(1, engines.Count);
        var last = engines.Take(new EngineSettings());
        last.Instance.Lose();
        last.Dispose();
        Assert.Equal(0, engines.Count);
    }

    [Fact]
    public void Settings_that_cannot_be_obeyed_leave_nothing_open()
    {
        var engines = new SharedEngines(Patience);
        Assert.Throws<DataException>(() => engines.Take(new EngineSettings { MemoryLimit = "plenty" }));
        Assert.Equal(0, engines.Count);
    }

    [Fact]
    public async Task A_reading_does_not_fail_by_what_another_did_to_the_database()
    {
        var attempts = 0;
        var frames = new RowReading(new EngineSettings { Threads = 3 }, Find, ReadRequest.Everything, 10).ReadAsync(Cancellation);
        Assert.Equal(7, (await frames.ToFrameAsync(Cancellation)).Column<int>("x").Span[0]);
        Assert.Equal(2, attempts);

        IRowSource Find(Database database) => attempts++ == 0
            ? throw database.Failure(new SqlText("", "It cannot be read"), "FATAL Error: database has been invalidated because of a previous fatal error", ErrorKind.Unknown)
            : new QuerySource("SELECT 7 AS x", SqlParameters.None);
    }

    [Fact]
    public async Task What_breaks_every_database_is_told()
    {
        var frames = new RowReading(new EngineSettings { Threads = 3 }, Find, ReadRequest.Everything, 10).ReadAsync(Cancellation);
        var failure = await Assert.ThrowsAsync<DataException>(() => frames.ToFrameAsync(Cancellation));
        Assert.StartsWith("The file 'x' cannot be read: odd. This is a mistake of the library or a damaged file", failure.Message);

        static IRowSource Find(Database database) => throw database.Failure(new SqlText("", "The file 'x' cannot be read"), "INTERNAL Error: odd", ErrorKind.Internal);
    }

    [Fact]
    public async Task Many_readings_at_once_with_several_settings_all_get_their_rows()
    {
        var path = await ParquetAsync("SELECT i FROM range(5000) t(i)");
        await Parallel.ForAsync(0, 200, Cancellation, async (i, _) =>
        {
            var frame = await ReadAsync(new ParquetFileReader { Path = path, Engine = new EngineSettings { Threads = 1 + (i % 3) } });
            Assert.Equal(5000, frame.RowCount);
        });
    }

    [Fact]
    public async Task A_file_that_was_replaced_is_read_anew()
    {
        for (var i = 0; i < 20; i++)
        {
            var path = await ParquetAsync($"SELECT {i} AS i, 'x' AS t");
            File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch.AddYears(40));
            Assert.Equal(i, (await ReadAsync(new ParquetFileReader { Path = path })).Column<int>("i").Span[0]);
        }
    }

    private static long Answer(EngineUse use)
    {
        using var database = new Database(use.Instance);
        using var statement = Statement.Prepare(database, new SqlText("SELECT 1 AS a", "It cannot be asked"));
        using var rows = statement.Stream();
        return rows.Columns().Count;
    }
}
