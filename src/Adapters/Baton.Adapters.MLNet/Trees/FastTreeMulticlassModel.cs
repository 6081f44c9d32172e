using Baton.Adapters.MLNet.Fitting;
using Baton.Components;
using Baton.Glue;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Baton.Adapters.MLNet.Trees;

/// <summary>Gradient-boosted trees of ML.NET (FastTree) for several classes: a model for each against all others, whose probabilities are made to add up to 1.</summary>
[Model(Kind)]
[MapSettings(typeof(FastTreeBinaryTrainer.Options))]
public sealed partial class FastTreeMulticlassModel : FastTreeModel
{
    internal const string Kind = "mlnet-fast-tree-multiclass";

    /// <summary>Whether the rarer class weighs more, so that both count alike [UnbalancedSets].</summary>
    [MapTo(nameof(FastTreeBinaryTrainer.Options.UnbalancedSets))]
    public bool Unbalanced { get; init; }

    private protected override string Name => Kind;

    private protected override LearningTask Task => LearningTask.Multiclass;

    private protected override ITransformer Train(MLContext library, IDataView rows, int seed)
    {
        var each = library.BinaryClassification.Trainers.FastTree(Prepare(MapSettings(), seed));
        return library.MulticlassClassification.Trainers.OneVersusAll(each).Fit(rows);
    }
}
