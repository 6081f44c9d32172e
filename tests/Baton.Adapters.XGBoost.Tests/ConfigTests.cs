using Baton.Adapters.XGBoost.Settings;
using Baton.Components;
using Baton.Models;
using Baton.Settings;
using static Baton.Tests.Shared.ConfiguredComponents;

namespace Baton.Adapters.XGBoost.Tests;

/// <summary>The model as config makes it.</summary>
public sealed class ConfigTests
{
    private const string Everything = """
        {
          "kind": "xgboost", "objective": "binary", "rounds": 7, "learningRate": 0.05, "maxDepth": 3, "maxLeaves": 9,
          "growPolicy": "lossGuide", "treeMethod": "approx", "maxBins": 64, "minChildWeight": 2.5, "minSplitLoss": 0.5,
          "lambda": 2, "alpha": 0.25, "subsample": 0.5, "columnSample": 0.75, "scalePositiveWeight": 3,
          "tweedieVariancePower": 1.25, "baseScore": 0.25, "threads": 1, "seed": 11,
          "earlyStopping": { "rounds": 4, "fraction": 0.2, "metric": "logLoss" }
        }
        """;

    [Fact]
    public async Task Every_setting_is_read_and_written_back_the_same()
    {
        await using var scope = Scope(Descriptor<XGBoostModel>());
        var model = (XGBoostModel)scope.Create<ITrainable>("model", Parse(Everything));
        HoldsEverything(model);
        HoldsEverything((XGBoostModel)scope.Create<ITrainable>("model", SettingsWriter.Write(model)));
    }

    [Theory]
    [InlineData("""{"kind":"xgboost","maxDepth":100}""", "maxDepth: must be between 1 and 64, is 100")]
    [InlineData("""{"kind":"xgboost","learningRate":0}""", "learningRate: must be")]
    [InlineData("""{"kind":"xgboost","subsample":1.5}""", "subsample: must be")]
    [InlineData("""{"kind":"xgboost","objective":"rank"}""", "objective: must be one of")]
    [InlineData("""{"kind":"xgboost","earlyStopping":{"fraction":1}}""", "earlyStopping.fraction: must be")]
    [InlineData("""{"kind":"xgboost","scalePositiveWeight":2}""", "scalePositiveWeight: concerns the objective 'binary' only")]
    [InlineData("""{"kind":"xgboost","earlyStopping":{"metric":"auc"}}""", "earlyStopping: measures classes")]
    public async Task A_wrong_setting_is_named(string config, string reason)
    {
        await using var scope = Scope(Descriptor<XGBoostModel>());
        var error = Assert.Throws<SettingsException>(() => scope.Create<ITrainable>("model", Parse(config)));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    private static void HoldsEverything(XGBoostModel model)
    {
        Assert.Equal(
            (XGBoostObjective.Binary, 7, 0.05, 3, 9, XGBoostGrowPolicy.LossGuide, XGBoostTreeMethod.Approx),
            (model.Objective, model.Rounds, model.LearningRate, model.MaxDepth, model.MaxLeaves, model.GrowPolicy, model.TreeMethod));
        Assert.Equal(
            (64, 2.5, 0.5, 2.0, 0.25, 0.5, 0.75),
            (model.MaxBins, model.MinChildWeight, model.MinSplitLoss, model.Lambda, model.Alpha, model.Subsample, model.ColumnSample));
        Assert.Equal(
            (3.0, 1.25, 0.25, 1, 11),
            (model.ScalePositiveWeight, model.TweedieVariancePower, model.BaseScore, model.Threads, model.Seed));
        Assert.Equal(new EarlyStopping { Rounds = 4, Fraction = 0.2, Metric = EarlyStoppingMetric.LogLoss }, model.EarlyStopping);
    }
}
