using Baton.Adapters.MLNet.Fitting;
using Baton.Components;
using Baton.Glue;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Baton.Adapters.MLNet.Linear;

/// <summary>Logistic regression of several classes (maximum entropy) by stochastic dual coordinate ascent.</summary>
[Model(Kind)]
[MapSettings(typeof(SdcaMaximumEntropyMulticlassTrainer.Options))]
public sealed partial class SdcaMulticlassModel : SdcaModel
{
    internal const string Kind = "mlnet-sdca-multiclass";

    private protected override string Name => Kind;

    private protected override LearningTask Task => LearningTask.Multiclass;

    private protected override ITransformer Train(MLContext library, IDataView rows, int seed)
    {
        var options = MapSettings();
        options.NumberOfThreads = 1;
        return library.MulticlassClassification.Trainers.SdcaMaximumEntropy(options).Fit(rows);
    }
}
