using System.Diagnostics;
using Baton.Adapters.TorchSharp;
using Baton.Models;

namespace Baton.Benchmarks.TorchSharp;

/// <summary>Prints the memory in use while models are fitted and asked again and again.</summary>
internal static class MemoryWatch
{
    public static void Run()
    {
        var rows = new SampleRows(64);
        var model = new PerceptronModel { Epochs = 2, BatchSize = 16, Hidden = [8] };
        var context = new FitContext(42, CancellationToken.None);
        using var predictor = model.Fit(rows.Inputs, rows.Targets, context);
        for (var round = 0; round <= 5; round++)
        {
            Console.WriteLine($"after {round * 200} fits and {round * 20_000} predictions: {Describe()}");
            for (var i = 0; i < 200; i++)
                model.Fit(rows.Inputs, rows.Targets, context).Dispose();
            for (var i = 0; i < 20_000; i++)
                _ = predictor.Predict(rows.Inputs);
        }
    }

    private static string Describe()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        return $"{GC.GetTotalMemory(forceFullCollection: true) / 1024} KB managed, {process.WorkingSet64 / 1024} KB resident";
    }
}
