using Baton.Components;
using Baton.Frames;

namespace Baton.Metrics.Regression;

/// <summary>The mean of the absolute differences between prediction and truth, in their unit (scikit-learn: <c>mean_absolute_error</c>).</summary>
[Metric("mae")]
public sealed partial class MeanAbsoluteError : ILoss
{
    /// <inheritdoc />
    public double Measure(Frame predictions, Frame targets) =>
        NumericPairs.Of(predictions, targets).Mean(static (predicted, actual) => Math.Abs(predicted - actual));
}
