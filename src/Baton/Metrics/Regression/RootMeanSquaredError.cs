using Baton.Components;
using Baton.Frames;

namespace Baton.Metrics.Regression;

/// <summary>The root of the mean squared difference between prediction and truth, in their unit (scikit-learn: <c>root_mean_squared_error</c>).</summary>
[Metric("rmse")]
public sealed partial class RootMeanSquaredError : ILoss
{
    /// <inheritdoc />
    public double Measure(Frame predictions, Frame targets) =>
        Math.Sqrt(NumericPairs.Of(predictions, targets).Mean(static (predicted, actual) => (predicted - actual) * (predicted - actual)));
}
