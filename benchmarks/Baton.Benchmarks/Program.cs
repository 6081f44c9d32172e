using Baton.Benchmarks.DuckDb;
using Baton.Benchmarks.OnnxRuntime;
using Baton.Benchmarks.XGBoost;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project benchmarks/Baton.Benchmarks -- --filter '*Frames*'
// dotnet run -c Release --project benchmarks/Baton.Benchmarks -- tax        (what the SDK adds to a vendor's raw calls, in turns)
// dotnet run -c Release --project benchmarks/Baton.Benchmarks -- tax duckdb (one vendor's alone)
if (args is ["tax", .. var vendors])
{
    if (vendors is [] or ["onnxruntime"])
        OnnxRuntimeTax.Measure();
    if (vendors is [] or ["xgboost"])
        XGBoostTax.Measure();
    if (vendors is [] or ["duckdb"])
        await ParquetScanTax.MeasureAsync();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
