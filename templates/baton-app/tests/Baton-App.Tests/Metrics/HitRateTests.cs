using BatonNamespace.Metrics;

namespace BatonNamespace.Tests.Metrics;

public sealed class HitRateTests
{
    [Theory]
    [InlineData(0, 0.25)]
    [InlineData(2, 0.75)]
    [InlineData(100, 1)]
    public void It_is_the_share_of_predictions_that_are_near_enough(double tolerance, double expected)
    {
        var predictions = Frame.Of((PredictionColumns.Prediction, Column.Of(10.0, 12, 8, 30)));
        var targets = Frame.Of(("sold", Column.Of(10, 10, 10, 10)));

        Assert.Equal(expected, new HitRate { Tolerance = tolerance }.Measure(predictions, targets));
    }
}
