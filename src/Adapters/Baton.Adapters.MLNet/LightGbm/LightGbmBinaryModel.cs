using Baton.Adapters.MLNet.Fitting;
using Baton.Components;
using Baton.Glue;
using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

namespace Baton.Adapters.MLNet.LightGbm;

/// <summary>Gradient-boosted trees of LightGBM (Ke and others, 2017), learnt through ML.NET, for two classes, with probabilities.</summary>
[Model(Kind)]
[MapSettings(typeof(LightGbmBinaryTrainer.Options))]
public sealed partial class LightGbmBinaryModel : LightGbmModel
{
    internal const string Kind = "mlnet-lightgbm-binary";

    /// <summary>Whether the rarer class weighs more, so that all count alike [UnbalancedSets].</summary>
    [MapTo(nameof(LightGbmBinaryTrainer.Options.UnbalancedSets))]
    public bool Unbalanced { get; init; }

    private protected override string Name => Kind;

    private protected override LearningTask Task => LearningTask.Binary;

    private protected override ITransformer Train(MLContext library, IDataView rows, int seed)
    {
        var options = MapSettings();
        options.Booster = Booster.MapSettings();
        options.Seed = seed;
        options.Deterministic = true;
        options.ForceColumnWise = true;
        return library.BinaryClassification.Trainers.LightGbm(options).Fit(rows);
    }
}
