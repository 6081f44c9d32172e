using Baton.Components;
using Baton.Frames;

namespace Baton.Metrics.Regression;

/// <summary>
/// The mean of the absolute differences between prediction and truth, each as a fraction of the absolute truth: 0.1 is ten
/// per cent (scikit-learn: <c>mean_absolute_percentage_error</c>). A truth of zero counts as 2.2e-16, the distance from 1 to
/// the next number, so that the value is huge but finite where a zero is missed.
/// </summary>
[Metric("mape")]
public sealed partial class MeanAbsolutePercentageError : ILoss
{
    private const double SmallestTruth = 2.220446049250313e-16;

    /// <inheritdoc />
    public double Measure(Frame predictions, Frame targets) =>
        NumericPairs.Of(predictions, targets).Mean(static (predicted, actual) => Math.Abs(predicted - actual) / Math.Max(Math.Abs(actual), SmallestTruth));
}
