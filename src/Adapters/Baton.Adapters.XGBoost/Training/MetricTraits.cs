using Baton.Adapters.XGBoost.Settings;

namespace Baton.Adapters.XGBoost.Training;

/// <summary>What is true of a metric of early stopping.</summary>
/// <param name="NativeName">The library's name of it.</param>
/// <param name="IsForClasses">Whether it measures classes, not numbers.</param>
/// <param name="GreaterIsBetter">Its direction.</param>
internal sealed record MetricTraits(string NativeName, bool IsForClasses, bool GreaterIsBetter = false)
{
    public static MetricTraits Of(EarlyStoppingMetric metric, bool severalClasses) => metric switch
    {
        EarlyStoppingMetric.Rmse => new("rmse", false),
        EarlyStoppingMetric.Mae => new("mae", false),
        EarlyStoppingMetric.LogLoss => new(severalClasses ? "mlogloss" : "logloss", true),
        EarlyStoppingMetric.Error => new(severalClasses ? "merror" : "error", true),
        EarlyStoppingMetric.Auc => new("auc", true, GreaterIsBetter: true),
        _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, "There is no such metric."),
    };
}
