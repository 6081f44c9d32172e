using Baton.Adapters.MLNet.Fitting;
using Baton.Components;
using Baton.Glue;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Baton.Adapters.MLNet.Trees;

/// <summary>Random forests of ML.NET (FastForest) for several classes: one for each against all others, whose probabilities are made to add up to 1.</summary>
[Model(Kind)]
[MapSettings(typeof(FastForestBinaryTrainer.Options))]
public sealed partial class FastForestMulticlassModel : FastForestModel
{
    internal const string Kind = "mlnet-fast-forest-multiclass";

    private protected override string Name => Kind;

    private protected override LearningTask Task => LearningTask.Multiclass;

    private protected override ITransformer Train(MLContext library, IDataView rows, int seed)
    {
        var each = library.BinaryClassification.Trainers.FastForest(Prepare(MapSettings(), seed));
        return library.MulticlassClassification.Trainers.OneVersusAll(each).Fit(rows);
    }
}
