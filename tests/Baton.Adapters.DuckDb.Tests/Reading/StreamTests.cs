using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Settings;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Tests.Reading;

/// <summary>Reading as a stream: in parts, twice, at once, stopped, given up.</summary>
public sealed class StreamTests : NativeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(2047)]
    [InlineData(2048)]
    [InlineData(2049)]
    [InlineData(100_000)]
    [InlineData(int.MaxValue)]
    public async Task Frames_of_any_size_hold_the_same_rows(int size)
    {
        var path = Folder.File("many.parquet");
        var whole = Samples.Many(size < 10 ? 500 : 9000);
        await new ParquetFileWriter { Path = path, RowGroupSize = 2048 + 64 }.WriteAsync(Stream(whole), Cancellation);
        var frames = new List<Frame>();
        await foreach (var frame in new ParquetFileReader { Path = path, BatchSize = 3 }.ReadAsync(new ReadRequest { Schema = whole.Schema, BatchSize = size }, Cancellation))
            frames.Add(frame);
        Assert.All(frames.SkipLast(1), f => Assert.Equal(size, f.RowCount));
        Assert.True(Frame.Concat(frames).ContentEquals(whole));
    }

    [Fact]
    public async Task A_source_without_rows_is_one_frame_without_rows()
    {
        var frames = new List<Frame>();
        await foreach (var frame in new DuckDbQueryReader { Sql = "SELECT 1 AS a, 'x' AS b WHERE false" }.ReadAsync(ReadRequest.Everything, Cancellation))
            frames.Add(frame);
        Assert.Equal("0 rows × 2 columns (a Int32?, b String?)", Assert.Single(frames).ToString());
    }

    [Fact]
    public async Task A_stream_can_be_read_again_and_by_several_at_once()
    {
        var stream = new ParquetFileReader { Path = await ParquetAsync("SELECT i FROM range(100_000) t(i)"), BatchSize = 1000 }.ReadAsync(ReadRequest.Everything, Cancellation);
        var frames = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => stream.ToFrameAsync(Cancellation)));
        Assert.All(frames, f => Assert.True(f.ContentEquals(frames[0])));
        Assert.Equal(100_000, (await stream.ToFrameAsync(Cancellation)).RowCount);
    }

    [Fact]
    public async Task A_stream_that_is_given_up_lets_go()
    {
        var path = await ParquetAsync("SELECT i FROM range(1_000_000) t(i)");
        for (var i = 0; i < 20; i++)
        {
            await foreach (var frame in new ParquetFileReader { Path = path, BatchSize = 100 }.ReadAsync(ReadRequest.Everything, Cancellation))
            {
                Assert.Equal(100, frame.RowCount);
                break;
            }
        }

        using var exclusive = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
    }

    [Fact]
    public async Task A_small_file_is_there_at_once()
    {
        using var open = Database.Shared(new EngineSettings());
        var path = await ParquetAsync("SELECT i FROM range(1000) t(i)");
        await using var frames = new ParquetFileReader { Path = path }.ReadAsync(ReadRequest.Everything, Cancellation).GetAsyncEnumerator(Cancellation);
        var first = frames.MoveNextAsync();
        Assert.True(first.IsCompleted);
        Assert.True(await first);
        Assert.Equal(1000, frames.Current.RowCount);
        Assert.False(await frames.MoveNextAsync());
    }

    [Theory]
    [InlineData("SELECT random() AS x FROM range(3_000_000)", 65536)]
    [InlineData("SELECT 1 AS x FROM range(20_000_000)", 20_000_000)]
    public async Task What_may_take_long_leaves_the_thread_that_asks(string sql, int size)
    {
        using var open = Database.Shared(new EngineSettings());
        var path = await ParquetAsync(sql);
        var reader = new ParquetFileReader { Path = path.Replace(".parquet", "*", StringComparison.Ordinal), BatchSize = size };
        foreach (var some in (ParquetFileReader[])[reader, new() { Path = path, BatchSize = size }])
        {
            await using var frames = some.ReadAsync(ReadRequest.Everything, Cancellation).GetAsyncEnumerator(Cancellation);
            var first = frames.MoveNextAsync();
            Assert.False(first.IsCompleted);
            Assert.True(await first);
        }
    }

    [Fact]
    public async Task A_small_file_that_cannot_be_read_fails_when_it_is_awaited()
    {
        using var open = Database.Shared(new EngineSettings());
        await using var frames = new ParquetFileReader { Path = Folder.Write("text.parquet", "no Parquet") }.ReadAsync(ReadRequest.Everything, Cancellation).GetAsyncEnumerator(Cancellation);
        var first = frames.MoveNextAsync();
        await Assert.ThrowsAsync<DataException>(async () => await first);
    }

    [Fact]
    public async Task A_query_that_takes_long_ends_when_it_is_cancelled()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var reader = new DuckDbQueryReader { Sql = "SELECT count(*) AS n FROM range(1_000_000_000) a(i), range(1_000_000_000) b(j) WHERE (i * j) % 7 = 3" };
        var reading = reader.ReadAsync(ReadRequest.Everything, source.Token).ToFrameAsync(CancellationToken.None);
        await Task.Delay(300, Cancellation);
        await source.CancelAsync();
        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromSeconds(60), Cancellation));
        Assert.Equal(source.Token, failure.CancellationToken);
    }

    [Fact]
    public async Task A_stream_ends_when_it_is_cancelled_between_frames()
    {
        using var source = new CancellationTokenSource();
        var frames = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in new DuckDbQueryReader { Sql = "SELECT i FROM range(40) t(i)", BatchSize = 1 }.ReadAsync(ReadRequest.Everything, source.Token))
            {
                frames++;
                await source.CancelAsync();
            }
        });
        Assert.Equal(1, frames);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new DuckDbQueryReader { Sql = "SELECT 1 AS a" }.ReadAsync(ReadRequest.Everything, new CancellationToken(canceled: true)).ToFrameAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Cancelling_at_any_moment_never_gives_a_part_for_the_whole()
    {
        var path = await ParquetAsync("SELECT i, i::VARCHAR AS t FROM range(400_000) t(i)");
        for (var i = 0; i < 30; i++)
        {
            using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(i * 2));
            try
            {
                var rows = 0L;
                await foreach (var frame in new ParquetFileReader { Path = path }.ReadAsync(ReadRequest.Everything, source.Token))
                    rows += frame.RowCount;
                Assert.Equal(400_000, rows);
            }
            catch (OperationCanceledException)
            {
                Assert.True(source.IsCancellationRequested);
            }
        }
    }
}
