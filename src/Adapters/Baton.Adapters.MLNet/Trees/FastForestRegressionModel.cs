using Baton.Adapters.MLNet.Fitting;
using Baton.Components;
using Baton.Glue;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Baton.Adapters.MLNet.Trees;

/// <summary>A random forest of ML.NET (FastForest) for numbers: the mean of trees, each of which learns from a sample.</summary>
[Model(Kind)]
[MapSettings(typeof(FastForestRegressionTrainer.Options))]
public sealed partial class FastForestRegressionModel : FastForestModel
{
    internal const string Kind = "mlnet-fast-forest-regression";

    private protected override string Name => Kind;

    private protected override LearningTask Task => LearningTask.Regression;

    private protected override ITransformer Train(MLContext library, IDataView rows, int seed) =>
        library.Regression.Trainers.FastForest(Prepare(MapSettings(), seed)).Fit(rows);
}
