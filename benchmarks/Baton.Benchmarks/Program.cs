using Baton.Benchmarks.OnnxRuntime;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project benchmarks/Baton.Benchmarks -- --filter '*Frames*'
// dotnet run -c Release --project benchmarks/Baton.Benchmarks -- tax        (what the SDK adds to ONNX Runtime, in turns)
if (args is ["tax"])
    OnnxRuntimeTax.Measure();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
