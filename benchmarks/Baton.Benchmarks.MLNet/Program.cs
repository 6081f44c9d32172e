using Baton.Benchmarks.MLNet;

// dotnet run -c Release --project benchmarks/Baton.Benchmarks.MLNet -- pass|fit|predict|memory
foreach (var name in args.Length > 0 ? args : ["pass", "fit", "predict", "memory"])
{
    switch (name)
    {
        case "pass": DataPass.Run(); break;
        case "fit": Fitting.Run(); break;
        case "predict": Predicting.Run(); break;
        case "memory": Memory.Run(); break;
        default: Console.Error.WriteLine($"There is no measurement '{name}': choose pass, fit, predict or memory."); return 2;
    }
}

return 0;
