using Baton.Adapters.DuckDb.Settings;
using Baton.Data;

namespace Baton.Adapters.DuckDb.Tests.Reading;

/// <summary>Measures the memory of the whole process, and so runs alone.</summary>
[Collection("memory")]
[CollectionDefinition("memory", DisableParallelization = true)]
public sealed class MemoryTests : NativeTests
{
    private const long Rows = 20_000_000;

    [Fact]
    public async Task Rows_that_are_made_and_written_are_never_held_whole()
    {
        // 20,000,000 rows of 8 + 8 bytes and text have more than 600 MB.
        var source = new DuckDbQueryReader
        {
            Sql = "SELECT i, i * 0.5 AS d, 'text of row ' || i AS t FROM range($rows::BIGINT) t(i)",
            Parameters = new Dictionary<string, string> { ["rows"] = $"{Rows}" },
            Engine = new EngineSettings { MemoryLimit = "150MB", Threads = 2 },
        };
        var before = Resident();
        long rows = 0, greatest = 0;
        await foreach (var frame in source.ReadAsync(ReadRequest.Everything, Cancellation))
        {
            rows += frame.RowCount;
            greatest = Math.Max(greatest, Resident() - before);
        }

        Assert.Equal(Rows, rows);
        Assert.True(greatest < 350_000_000, $"{greatest} bytes were held while reading.");
    }

    [Fact]
    public async Task Rows_that_are_written_are_never_held_whole()
    {
        var engine = new EngineSettings { MemoryLimit = "200MB", Threads = 1 };
        var source = new DuckDbQueryReader { Sql = "SELECT i, i * 0.5 AS d, 'text of row ' || i AS t FROM range(5_000_000) t(i)", Engine = engine };
        var before = Resident();
        var greatest = 0L;
        var written = await new ParquetFileWriter { Path = Folder.File("large.parquet"), RowGroupSize = 20_000, Engine = engine }.WriteAsync(Watched(), Cancellation);
        Assert.Equal(5_000_000, written.Rows);
        Assert.True(greatest < 350_000_000, $"{greatest} bytes were held while writing.");

        async IAsyncEnumerable<Baton.Frames.Frame> Watched()
        {
            await foreach (var frame in source.ReadAsync(ReadRequest.Everything, Cancellation))
            {
                greatest = Math.Max(greatest, Resident() - before);
                yield return frame;
            }
        }
    }

    private static long Resident()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
