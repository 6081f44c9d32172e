using Baton.Adapters.MLNet.Fitting;
using Baton.Components;
using Baton.Glue;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Baton.Adapters.MLNet.Trees;

/// <summary>A random forest of ML.NET (FastForest) for two classes; its votes become probabilities by Platt scaling on the training rows.</summary>
[Model(Kind)]
[MapSettings(typeof(FastForestBinaryTrainer.Options))]
public sealed partial class FastForestBinaryModel : FastForestModel
{
    internal const string Kind = "mlnet-fast-forest-binary";

    private protected override string Name => Kind;

    private protected override LearningTask Task => LearningTask.Binary;

    private protected override ITransformer Train(MLContext library, IDataView rows, int seed)
    {
        var forest = library.BinaryClassification.Trainers.FastForest(Prepare(MapSettings(), seed));
        return forest.Append(library.BinaryClassification.Calibrators.Platt()).Fit(rows);
    }
}
