using Baton.Adapters.XGBoost.Settings;
using Baton.Adapters.XGBoost.Training;
using Baton.Components;

namespace Baton.Adapters.XGBoost;

/// <summary>What settings ask of each other.</summary>
internal static class XGBoostRules
{
    public static IEnumerable<SettingProblem> Check(XGBoostModel model)
    {
        var objective = ObjectiveTraits.Of(model.Objective);
        if (model.Objective != XGBoostObjective.Binary && model.ScalePositiveWeight != 1)
            yield return new("scalePositiveWeight", "concerns the objective 'binary' only; leave it out or change the objective");
        if (model.Objective == XGBoostObjective.Binary && model.BaseScore is <= 0 or >= 1)
            yield return new("baseScore", "must be a probability between 0 and 1 for the objective 'binary'");
        if (model.TreeMethod == XGBoostTreeMethod.Exact && model.MaxLeaves > 0)
            yield return new("maxLeaves", "is not obeyed by the tree method 'exact'; leave it out or choose 'hist'");
        if (model.TreeMethod == XGBoostTreeMethod.Exact && model.GrowPolicy != XGBoostGrowPolicy.DepthWise)
            yield return new("growPolicy", "must be 'depthWise' for the tree method 'exact'; leave it out or choose 'hist'");
        if (model.EarlyStopping?.Metric is { } metric && MetricTraits.Of(metric, severalClasses: false).IsForClasses != objective.IsClassifier)
            yield return new("earlyStopping", $"measures {(objective.IsClassifier ? "numbers" : "classes")}, but the objective predicts {(objective.IsClassifier ? "classes: choose the metric 'logLoss', 'error' or 'auc'" : "numbers: choose the metric 'rmse' or 'mae'")}");
    }
}
