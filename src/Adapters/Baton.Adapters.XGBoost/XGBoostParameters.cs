using System.Globalization;
using Baton.Adapters.XGBoost.Settings;
using Baton.Adapters.XGBoost.Training;

namespace Baton.Adapters.XGBoost;

/// <summary>Settings under the library's own names.</summary>
internal static class XGBoostParameters
{
    /// <param name="model">The settings.</param>
    /// <param name="classes">How many classes there are; 0 if numbers are predicted.</param>
    /// <param name="seed">The seed.</param>
    public static List<KeyValuePair<string, string>> Of(XGBoostModel model, int classes, int seed)
    {
        List<KeyValuePair<string, string>> parameters =
        [
            new("booster", "gbtree"),
            new("objective", ObjectiveTraits.Of(model.Objective).NativeName),
            new("eta", Text(model.LearningRate)),
            new("max_depth", Text(model.MaxDepth)),
            new("max_leaves", Text(model.MaxLeaves)),
            new("grow_policy", model.GrowPolicy == XGBoostGrowPolicy.LossGuide ? "lossguide" : "depthwise"),
            new("tree_method", TreeMethod(model.TreeMethod)),
            new("max_bin", Text(model.MaxBins)),
            new("min_child_weight", Text(model.MinChildWeight)),
            new("gamma", Text(model.MinSplitLoss)),
            new("lambda", Text(model.Lambda)),
            new("alpha", Text(model.Alpha)),
            new("subsample", Text(model.Subsample)),
            new("colsample_bytree", Text(model.ColumnSample)),
            new("nthread", Text(model.Threads)),
            new("seed", Text(seed)),
        ];
        switch (model.Objective)
        {
            case XGBoostObjective.Binary: parameters.Add(new("scale_pos_weight", Text(model.ScalePositiveWeight))); break;
            case XGBoostObjective.Multiclass: parameters.Add(new("num_class", Text(classes))); break;
            case XGBoostObjective.Tweedie: parameters.Add(new("tweedie_variance_power", Text(model.TweedieVariancePower))); break;
        }

        if (model.BaseScore is { } score)
            parameters.Add(new("base_score", Text(score)));
        return parameters;
    }

    private static string TreeMethod(XGBoostTreeMethod method) => method switch
    {
        XGBoostTreeMethod.Auto => "auto",
        XGBoostTreeMethod.Exact => "exact",
        XGBoostTreeMethod.Approx => "approx",
        XGBoostTreeMethod.Hist => "hist",
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such tree method."),
    };

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
