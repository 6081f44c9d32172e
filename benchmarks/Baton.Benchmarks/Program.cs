using Baton.Benchmarks.DuckDb;
using Baton.Benchmarks.OnnxRuntime;
using Baton.Benchmarks.XGBoost;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project benchmarks/Baton.Benchmarks -- --filter '*Frames*'
// dotnet run -c Release --project benchmarks/Baton.Benchmarks -- tax        (what the SDK adds to a vendor's raw calls, in turns)
if (args is ["tax"])
{
    OnnxRuntimeTax.Measure();
    XGBoostTax.Measure();
    await ParquetScanTax.MeasureAsync();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
