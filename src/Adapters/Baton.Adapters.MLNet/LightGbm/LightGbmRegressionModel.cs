using Baton.Adapters.MLNet.Fitting;
using Baton.Components;
using Baton.Glue;
using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

namespace Baton.Adapters.MLNet.LightGbm;

/// <summary>Gradient-boosted trees of LightGBM (Ke and others, 2017), learnt through ML.NET, for numbers, by their squared error.</summary>
[Model(Kind)]
[MapSettings(typeof(LightGbmRegressionTrainer.Options))]
public sealed partial class LightGbmRegressionModel : LightGbmModel
{
    internal const string Kind = "mlnet-lightgbm-regression";

    private protected override string Name => Kind;

    private protected override LearningTask Task => LearningTask.Regression;

    private protected override ITransformer Train(MLContext library, IDataView rows, int seed)
    {
        var options = MapSettings();
        options.Booster = Booster.MapSettings();
        options.Seed = seed;
        options.Deterministic = true;
        options.ForceColumnWise = true;
        return library.Regression.Trainers.LightGbm(options).Fit(rows);
    }
}
