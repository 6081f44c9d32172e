using System.ComponentModel.DataAnnotations;

namespace Baton.Adapters.XGBoost.Settings;

/// <summary>
/// Stops when the loss on rows that are not learned from no longer falls, and keeps the rounds up to the best one. The rows
/// held back are the last ones, so that of data in the order of time the latest judges.
/// </summary>
public sealed record EarlyStopping
{
    /// <summary>How many rounds in a row may pass without a better value before learning stops.</summary>
    [Range(1, 100_000)]
    public int Rounds { get; init; } = 10;

    /// <summary>The fraction of the rows, at the end, that is held back; at least one row is.</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public double Fraction { get; init; } = 0.1;

    /// <summary>What is measured on the rows held back; the objective's own loss if none is given.</summary>
    public EarlyStoppingMetric? Metric { get; init; }
}
