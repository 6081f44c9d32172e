using Baton.Adapters.MLNet.Fitting;
using Baton.Components;
using Baton.Glue;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Baton.Adapters.MLNet.Linear;

/// <summary>Linear regression by stochastic dual coordinate ascent (Shalev-Shwartz and Zhang, 2013), by the squared error.</summary>
[Model(Kind)]
[MapSettings(typeof(SdcaRegressionTrainer.Options))]
public sealed partial class SdcaRegressionModel : SdcaModel
{
    internal const string Kind = "mlnet-sdca-regression";

    private protected override string Name => Kind;

    private protected override LearningTask Task => LearningTask.Regression;

    private protected override ITransformer Train(MLContext library, IDataView rows, int seed)
    {
        var options = MapSettings();
        options.NumberOfThreads = 1;
        return library.Regression.Trainers.Sdca(options).Fit(rows);
    }
}
