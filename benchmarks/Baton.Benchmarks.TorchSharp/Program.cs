using Baton.Benchmarks.TorchSharp;

// dotnet run -c Release --project benchmarks/Baton.Benchmarks.TorchSharp            (the adapter and a loop against the bare vendor, in turns)
// dotnet run -c Release --project benchmarks/Baton.Benchmarks.TorchSharp -- memory  (after 1,000 fits and 100,000 predictions)
if (args is ["memory"])
    MemoryWatch.Run();
else
    PerceptronDuel.Measure();
