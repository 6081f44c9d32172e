using Baton.Benchmarks.SideBySide;

namespace Baton.Benchmarks.DuckDb;

/// <summary>What the SDK adds to raw calls that read a Parquet file, measured in turns; <see cref="ParquetScanBenchmarks"/> measures one after the other.</summary>
internal static class ParquetScanTax
{
    /// <summary>Prints a line for each number of rows.</summary>
    public static async Task MeasureAsync()
    {
        foreach (var rows in (int[])[1, 64, 1024, 65_536, 1_000_000])
        {
            var scans = new ParquetScanBenchmarks { Rows = rows };
            await scans.SetupAsync();
            Console.WriteLine($"parquet, {rows,7} rows: {Duel.Measure(() => scans.RawCalls(), () => scans.Frames().GetAwaiter().GetResult())}");
            scans.Cleanup();
        }
    }
}
