using Baton.Adapters.MLNet.Trees;
using Baton.Models;

namespace Baton.Benchmarks.MLNet;

/// <summary>Memory in use while there are a thousand fits and a hundred thousand predictions. Goal: flat.</summary>
internal static class Memory
{
    private const int Parts = 5;
    private const int Fits = 1000;
    private const int Predictions = 100_000;

    public static void Run()
    {
        var rows = Rows.Of(200);
        var context = new FitContext(1, CancellationToken.None);
        var model = new FastTreeRegressionModel { Trees = 10 };
        Measure("fits", Fits, () => model.Fit(rows.Inputs, rows.Targets, context).Dispose());
        using var predictor = model.Fit(rows.Inputs, rows.Targets, context);
        var one = rows.Inputs.Slice(0, 1);
        Measure("predictions", Predictions, () => predictor.Predict(one));
    }

    private static void Measure(string what, int times, Action act)
    {
        act();
        for (var part = 0; part <= Parts; part++)
        {
            for (var i = 0; part > 0 && i < times / Parts; i++)
                act();
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
            Console.WriteLine($"after {part * (times / Parts):N0} {what}: {GC.GetTotalMemory(forceFullCollection: true):N0} bytes managed, {Environment.WorkingSet:N0} in the process");
        }
    }
}
