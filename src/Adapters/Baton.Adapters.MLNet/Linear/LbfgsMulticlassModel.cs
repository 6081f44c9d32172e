using Baton.Adapters.MLNet.Fitting;
using Baton.Components;
using Baton.Glue;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Baton.Adapters.MLNet.Linear;

/// <summary>Logistic regression of several classes (maximum entropy) by limited-memory BFGS (Liu and Nocedal, 1989).</summary>
[Model(Kind)]
[MapSettings(typeof(LbfgsMaximumEntropyMulticlassTrainer.Options))]
public sealed partial class LbfgsMulticlassModel : LbfgsModel
{
    internal const string Kind = "mlnet-lbfgs-multiclass";

    private protected override string Name => Kind;

    private protected override LearningTask Task => LearningTask.Multiclass;

    private protected override ITransformer Train(MLContext library, IDataView rows, int seed)
    {
        var options = MapSettings();
        options.NumberOfThreads = 1;
        return library.MulticlassClassification.Trainers.LbfgsMaximumEntropy(options).Fit(rows);
    }
}
