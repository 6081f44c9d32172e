using Baton.Adapters.MLNet;
using Baton.Adapters.MLNet.Clustering;
using Baton.Adapters.MLNet.LightGbm;
using Baton.Adapters.MLNet.Linear;
using Baton.Adapters.MLNet.Trees;
using Baton.Models;

namespace Baton.Benchmarks.MLNet;

/// <summary>Memory in use while each family of trainers makes a thousand fits and a hundred thousand predictions. Goal: flat.</summary>
internal static class Memory
{
    private const int Parts = 5;
    private const int Fits = 1000;
    private const int Predictions = 100_000;

    private static readonly MLNetModel[] Families =
    [
        new FastTreeRegressionModel { Trees = 10 },
        new FastForestRegressionModel { Trees = 10 },
        new LightGbmRegressionModel { Rounds = 10, Threads = 1 },
        new SdcaRegressionModel { MaxIterations = 10 },
        new LbfgsRegressionModel { MaxIterations = 10 },
        new KMeansModel { Clusters = 3, MaxIterations = 10 },
    ];

    public static void Run()
    {
        var rows = Rows.Of(200);
        var one = rows.Inputs.Slice(0, 1);
        var context = new FitContext(1, CancellationToken.None);
        foreach (var model in Families)
        {
            var name = model.GetType().Name;
            Measure($"fits of {name}", Fits, () => model.Fit(rows.Inputs, rows.Targets, context).Dispose());
            using var predictor = model.Fit(rows.Inputs, rows.Targets, context);
            Measure($"predictions of {name}", Predictions, () => predictor.Predict(one));
        }
    }

    /// <summary>Shows what is in use after the first part, when all that is kept once is there, and after the last.</summary>
    private static void Measure(string what, int times, Action act)
    {
        var used = new List<string>();
        for (var part = 1; part <= Parts; part++)
        {
            for (var i = 0; i < times / Parts; i++)
                act();
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
            used.Add($"{GC.GetTotalMemory(forceFullCollection: true) / 1e3:N0} kB, {Environment.WorkingSet / 1e6:N1} MB");
        }

        Console.WriteLine($"{times:N0} {what}: managed and in the process after a fifth {used[0]}; after all {used[^1]}");
    }
}
