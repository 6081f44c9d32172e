using Baton.Adapters.MLNet.Fitting;
using Baton.Components;
using Baton.Glue;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Baton.Adapters.MLNet.Trees;

/// <summary>Gradient-boosted trees of ML.NET (FastTree) for two classes, with probabilities.</summary>
[Model(Kind)]
[MapSettings(typeof(FastTreeBinaryTrainer.Options))]
public sealed partial class FastTreeBinaryModel : FastTreeModel
{
    internal const string Kind = "mlnet-fast-tree-binary";

    /// <summary>Whether the rarer class weighs more, so that both count alike [UnbalancedSets].</summary>
    [MapTo(nameof(FastTreeBinaryTrainer.Options.UnbalancedSets))]
    public bool Unbalanced { get; init; }

    private protected override string Name => Kind;

    private protected override LearningTask Task => LearningTask.Binary;

    private protected override ITransformer Train(MLContext library, IDataView rows, int seed) =>
        library.BinaryClassification.Trainers.FastTree(Prepare(MapSettings(), seed)).Fit(rows);
}
