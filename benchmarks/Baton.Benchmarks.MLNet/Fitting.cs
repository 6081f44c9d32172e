using Baton.Adapters.MLNet.Trees;
using Baton.Benchmarks.SideBySide;
using Baton.Models;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Baton.Benchmarks.MLNet;

/// <summary>A fit, against the same written directly. Goal: at most 1.03 ×.</summary>
internal static class Fitting
{
    private const int Count = 17_379;
    private const int Trees = 30;

    public static void Run()
    {
        var rows = Rows.Of(Count);
        var model = new FastTreeRegressionModel { Trees = Trees, Threads = 1 };
        var result = Duel.Measure(() => Direct(rows.Objects), () => model.Fit(rows.Inputs, rows.Targets, new FitContext(1, CancellationToken.None)).Dispose());
        Console.WriteLine($"fit of {Trees} trees on {Count:N0} × {Rows.Features}: {result}");
    }

    public static ITransformer Direct(Row[] objects)
    {
        var library = new MLContext(1);
        var options = new FastTreeRegressionTrainer.Options { NumberOfTrees = Trees, NumberOfThreads = 1, Seed = 1, FeatureSelectionSeed = 1 };
        return library.Regression.Trainers.FastTree(options).Fit(library.Data.LoadFromEnumerable(objects));
    }
}
