using Baton.Components;
using Baton.Frames;

namespace Baton.Metrics.Regression;

/// <summary>
/// R²: which part of the truth's variance the predictions explain; 1 is perfect, 0 is what the mean of the measured rows
/// would score, below 0 is worse (scikit-learn: <c>r2_score</c>). Where the truth is constant it is 1 for perfect
/// predictions and 0 for all others; for a single row it is not a number.
/// </summary>
[Metric("r2")]
public sealed partial class CoefficientOfDetermination : IScore
{
    /// <inheritdoc />
    public double Measure(Frame predictions, Frame targets)
    {
        var pairs = NumericPairs.Of(predictions, targets);
        if (pairs.Count < 2)
            return double.NaN;
        var residual = pairs.Mean(static (predicted, actual) => (predicted - actual) * (predicted - actual));
        // The mean of equal numbers can differ from them by a rounding, which would make a constant truth vary.
        if (pairs.Actual.Min() == pairs.Actual.Max())
            return residual == 0 ? 1 : 0;
        var mean = pairs.Mean(static (_, actual) => actual);
        var total = pairs.Mean((_, actual) => (actual - mean) * (actual - mean));
        return 1 - (residual / total);
    }
}
