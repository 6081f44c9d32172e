using System.Globalization;
using Baton.Data;
using Baton.Data.Csv;
using Baton.Frames;
using BenchmarkDotNet.Attributes;
using CsvHelper;

namespace Baton.Benchmarks.Frames;

/// <summary>
/// Reads a file of twelve columns (six whole numbers, four fractions, a date, a text), against CsvHelper alone, which
/// parses the same columns into lists; times and bytes are those of one row.
/// </summary>
[MemoryDiagnoser]
[OperationsPerSecond]
public class CsvBenchmarks
{
    private const int Rows = 200_000;

    private static readonly FrameSchema Schema = new(
        new ColumnSchema("instant", ColumnType.Int32),
        new ColumnSchema("dteday", ColumnType.Date),
        new ColumnSchema("season", ColumnType.Int32),
        new ColumnSchema("yr", ColumnType.Int32),
        new ColumnSchema("mnth", ColumnType.Int32),
        new ColumnSchema("hr", ColumnType.Int32),
        new ColumnSchema("temp", ColumnType.Float64),
        new ColumnSchema("atemp", ColumnType.Float64),
        new ColumnSchema("hum", ColumnType.Float64),
        new ColumnSchema("windspeed", ColumnType.Float64),
        new ColumnSchema("city", ColumnType.String),
        new ColumnSchema("cnt", ColumnType.Int32));

    private static readonly string Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"baton-benchmark-{Rows}.csv");

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        using var writer = new StreamWriter(Path);
        writer.WriteLine(string.Join(',', Schema.Names));
        for (var i = 0; i < Rows; i++)
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{i},{new DateOnly(2011, 1, 1).AddDays(i / 24):yyyy-MM-dd},{random.Next(1, 5)},{random.Next(2)},{random.Next(1, 13)},{i % 24},{random.NextDouble():F2},{random.NextDouble():F4},{random.NextDouble():F2},{random.NextDouble():F4},city {random.Next(10)},{random.Next(1000)}"));
        }
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(Path);

    [Benchmark(Baseline = true, Description = "CsvHelper into lists", OperationsPerInvoke = Rows)]
    public int CsvHelperAlone()
    {
        var (whole, fractions) = (Lists<int>(6), Lists<double>(4));
        var (days, cities) = (new List<DateOnly>(), new List<string>());
        using var reader = CsvReader.Create(File.OpenRead(Path), new CsvReaderOptions { Separator = ',' });
        while (reader.Read())
        {
            whole[0].Add(reader.Parse<int>(0));
            days.Add(reader.Parse<DateOnly>(1));
            for (var i = 0; i < 4; i++)
                whole[i + 1].Add(reader.Parse<int>(i + 2));
            for (var i = 0; i < 4; i++)
                fractions[i].Add(reader.Parse<double>(i + 6));
            cities.Add(reader.GetString(10));
            whole[5].Add(reader.Parse<int>(11));
        }

        return cities.Count;
    }

    [Benchmark(Description = "frames, types from a schema", OperationsPerInvoke = Rows)]
    public Task<Frame> WithSchema() => new CsvFileReader { Path = Path }.ReadAsync(new ReadRequest { Schema = Schema, BatchSize = Rows }).ToFrameAsync();

    [Benchmark(Description = "stream of frames, types from a schema", OperationsPerInvoke = Rows)]
    public async Task<int> Stream()
    {
        var rows = 0;
        await foreach (var frame in new CsvFileReader { Path = Path, BatchSize = 8192 }.ReadAsync(new ReadRequest { Schema = Schema }))
            rows += frame.RowCount;
        return rows;
    }

    [Benchmark(Description = "frames, types found out", OperationsPerInvoke = Rows)]
    public Task<Frame> Inferred() => new CsvFileReader { Path = Path }.ReadAsync(new ReadRequest { BatchSize = Rows }).ToFrameAsync();

    private static List<T>[] Lists<T>(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<T>())];
}
