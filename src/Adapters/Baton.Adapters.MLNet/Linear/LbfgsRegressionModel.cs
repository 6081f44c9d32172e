using Baton.Adapters.MLNet.Fitting;
using Baton.Components;
using Baton.Glue;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Baton.Adapters.MLNet.Linear;

/// <summary>Poisson regression (a log link, for counts and other numbers that are not negative) by limited-memory BFGS (Liu and Nocedal, 1989).</summary>
[Model(Kind)]
[MapSettings(typeof(LbfgsPoissonRegressionTrainer.Options))]
public sealed partial class LbfgsRegressionModel : LbfgsModel
{
    internal const string Kind = "mlnet-lbfgs-regression";

    private protected override string Name => Kind;

    private protected override LearningTask Task => LearningTask.Regression;

    private protected override ITransformer Train(MLContext library, IDataView rows, int seed)
    {
        var options = MapSettings();
        options.NumberOfThreads = 1;
        return library.Regression.Trainers.LbfgsPoissonRegression(options).Fit(rows);
    }
}
