using System.ComponentModel.DataAnnotations;
using Baton.Adapters.MLNet.Fitting;
using Baton.Components;
using Baton.Glue;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Baton.Adapters.MLNet.Linear;

/// <summary>Logistic regression of two classes by stochastic dual coordinate ascent (Shalev-Shwartz and Zhang, 2013).</summary>
[Model(Kind)]
[MapSettings(typeof(SdcaLogisticRegressionBinaryTrainer.Options))]
public sealed partial class SdcaBinaryModel : SdcaModel
{
    internal const string Kind = "mlnet-sdca-binary";

    /// <summary>How much more a row of the second class weighs than one of the first [PositiveInstanceWeight].</summary>
    [Range(0.0, float.MaxValue, MinimumIsExclusive = true)]
    [MapTo(nameof(SdcaLogisticRegressionBinaryTrainer.Options.PositiveInstanceWeight))]
    public float ScalePositiveWeight { get; init; } = 1;

    private protected override string Name => Kind;

    private protected override LearningTask Task => LearningTask.Binary;

    private protected override ITransformer Train(MLContext library, IDataView rows, int seed)
    {
        var options = MapSettings();
        options.NumberOfThreads = 1;
        return library.BinaryClassification.Trainers.SdcaLogisticRegression(options).Fit(rows);
    }
}
