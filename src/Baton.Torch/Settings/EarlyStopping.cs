using System.ComponentModel.DataAnnotations;

namespace Baton.Torch.Settings;

/// <summary>
/// Stops when the loss on rows that are not learned from no longer falls, and keeps the parameters of the best epoch.
/// </summary>
public sealed record EarlyStopping
{
    /// <summary>How many epochs in a row may pass without a better loss before learning stops.</summary>
    [Range(1, 100_000)]
    public int Epochs { get; init; } = 10;

    /// <summary>The fraction of the rows that is held back; at least one row is.</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public double Fraction { get; init; } = 0.1;

    /// <summary>Which rows are held back.</summary>
    public HeldOutRows Rows { get; init; } = HeldOutRows.Last;

    /// <summary>By how much the loss must fall to count as better.</summary>
    [Range(0.0, double.MaxValue)]
    public double SmallestGain { get; init; }
}
