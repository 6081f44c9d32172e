using Baton.Adapters.MLNet.Fitting;
using Baton.Components;
using Baton.Glue;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Baton.Adapters.MLNet.Trees;

/// <summary>Gradient-boosted trees of ML.NET (FastTree, after MART; Friedman, 2001) for numbers, by their squared error.</summary>
[Model(Kind)]
[MapSettings(typeof(FastTreeRegressionTrainer.Options))]
public sealed partial class FastTreeRegressionModel : FastTreeModel
{
    internal const string Kind = "mlnet-fast-tree-regression";

    private protected override string Name => Kind;

    private protected override LearningTask Task => LearningTask.Regression;

    private protected override ITransformer Train(MLContext library, IDataView rows, int seed) =>
        library.Regression.Trainers.FastTree(Prepare(MapSettings(), seed)).Fit(rows);
}
