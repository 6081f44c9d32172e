using BenchmarkDotNet.Running;

// dotnet run -c Release --project benchmarks/Baton.Benchmarks -- --filter '*Frames*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
