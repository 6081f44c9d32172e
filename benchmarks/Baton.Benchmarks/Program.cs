using Baton.Benchmarks.DuckDb;
using Baton.Benchmarks.OnnxRuntime;
using Baton.Benchmarks.XGBoost;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project benchmarks/Baton.Benchmarks -- --filter '*Frames*'
// dotnet run -c Release --project benchmarks/Baton.Benchmarks -- tax        (what the SDK adds to a vendor's raw calls, in turns)
// dotnet run -c Release --project benchmarks/Baton.Benchmarks -- tax onnx   (to those of one vendor: onnx, xgboost or duckdb)
if (args is ["tax", .. var vendors])
{
    if (Asked("onnx"))
        OnnxRuntimeTax.Measure();
    if (Asked("xgboost"))
        XGBoostTax.Measure();
    if (Asked("duckdb"))
        await ParquetScanTax.MeasureAsync();

    bool Asked(string vendor) => vendors.Length == 0 || vendors.Contains(vendor, StringComparer.Ordinal);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
