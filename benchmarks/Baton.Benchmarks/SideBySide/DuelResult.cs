namespace Baton.Benchmarks.SideBySide;

/// <summary>Seconds of one call, over many blocks of calls.</summary>
/// <param name="BaselineSmallest">The baseline's best block.</param>
/// <param name="BaselineMedian">The baseline's block in the middle.</param>
/// <param name="ContenderSmallest">The contender's best block.</param>
/// <param name="ContenderMedian">The contender's block in the middle.</param>
internal sealed record DuelResult(double BaselineSmallest, double BaselineMedian, double ContenderSmallest, double ContenderMedian)
{
    /// <summary>In microseconds, and how many times the baseline's the contender's are.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"smallest {BaselineSmallest * 1e6,9:F2} → {ContenderSmallest * 1e6,9:F2} µs, {ContenderSmallest / BaselineSmallest:F3} ×; median {BaselineMedian * 1e6,9:F2} → {ContenderMedian * 1e6,9:F2} µs, {ContenderMedian / BaselineMedian:F3} ×");
}
