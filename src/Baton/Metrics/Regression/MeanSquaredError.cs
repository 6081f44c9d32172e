using Baton.Components;
using Baton.Frames;

namespace Baton.Metrics.Regression;

/// <summary>The mean of the squared differences between prediction and truth, in the square of their unit (scikit-learn: <c>mean_squared_error</c>).</summary>
[Metric("mse")]
public sealed partial class MeanSquaredError : ILoss
{
    /// <inheritdoc />
    public double Measure(Frame predictions, Frame targets) =>
        NumericPairs.Of(predictions, targets).Mean(static (predicted, actual) => (predicted - actual) * (predicted - actual));
}
