using Baton.Adapters.DuckDb;
using Baton.Adapters.DuckDb.Native;
using Baton.Data;
using Baton.Frames;
using BenchmarkDotNet.Attributes;

namespace Baton.Benchmarks.DuckDb;

/// <summary>
/// A Parquet file of twelve columns (six whole numbers, four fractions, a date, a text) becomes columns in memory: as frames,
/// and by raw calls that fetch each chunk and copy the data of each vector. The database is open for both, as in a service.
/// </summary>
[MinColumn]
[MedianColumn]
[MemoryDiagnoser]
public class ParquetScanBenchmarks
{
    private static readonly SqlType[] Types =
        [.. Enumerable.Repeat(SqlType.BigInt, 6), .. Enumerable.Repeat(SqlType.Double, 4), SqlType.Date, SqlType.Varchar];

    private string _path = "";
    private RawChunks _raw = null!;

    [Params(1, 64, 1024, 65_536, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _raw = new RawChunks(Types, Rows);
        _path = Path.GetTempFileName();
        var sql = $"SELECT {string.Join(", ", Enumerable.Range(0, 6).Select(c => $"(hash(i + {c}) % 1000)::BIGINT AS w{c}"))}, "
            + $"{string.Join(", ", Enumerable.Range(0, 4).Select(c => $"hash(i * 7 + {c}) / 1e19 AS f{c}"))}, "
            + "DATE '2011-01-01' + (i // 24)::INTEGER AS day, 'city ' || i % 10 AS city FROM range($rows::BIGINT) t(i)";
        var rows = new DuckDbQueryReader { Sql = sql, Parameters = new Dictionary<string, string> { ["rows"] = $"{Rows}" } };
        await new ParquetFileWriter { Path = _path }.WriteAsync(rows.ReadAsync(ReadRequest.Everything));
        var frame = await new ParquetFileReader { Path = _path }.ReadAsync(ReadRequest.Everything).ToFrameAsync();
        if (frame.RowCount != Rows || _raw.Scan(_path).Any(c => c.Count != Rows))
            throw new InvalidOperationException("Not all rows were read.");
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _raw.Dispose();
        File.Delete(_path);
    }

    [Benchmark(Baseline = true, Description = "raw chunks, copied")]
    public object RawCalls() => _raw.Scan(_path);

    [Benchmark(Description = "stream of frames")]
    public async Task<List<Frame>> Frames()
    {
        var frames = new List<Frame>();
        await foreach (var frame in new ParquetFileReader { Path = _path }.ReadAsync(ReadRequest.Everything))
            frames.Add(frame);
        return frames;
    }
}
