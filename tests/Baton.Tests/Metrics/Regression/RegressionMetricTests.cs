using Baton.Frames;
using Baton.Metrics;
using Baton.Metrics.Regression;

namespace Baton.Tests.Metrics.Regression;

public class RegressionMetricTests
{
    // The example of scikit-learn's user guide (3.4.6, "Regression metrics").
    private static readonly double[] Actual = [3, -0.5, 2, 7];
    private static readonly double[] Predicted = [2.5, 0.0, 2, 8];

    public static TheoryData<IMetric> All() =>
        [new MeanSquaredError(), new RootMeanSquaredError(), new MeanAbsoluteError(), new MeanAbsolutePercentageError(), new CoefficientOfDetermination()];

    [Fact]
    public void The_values_are_those_that_scikit_learn_documents()
    {
        Assert.Equal(0.375, Measured.Numbers(new MeanSquaredError(), Predicted, Actual), 15);
        Assert.Equal(0.6123724356957945, Measured.Numbers(new RootMeanSquaredError(), Predicted, Actual), 15);
        Assert.Equal(0.5, Measured.Numbers(new MeanAbsoluteError(), Predicted, Actual), 15);
        Assert.Equal(0.3273809523809524, Measured.Numbers(new MeanAbsolutePercentageError(), Predicted, Actual), 15);
        Assert.Equal(0.9486081370449679, Measured.Numbers(new CoefficientOfDetermination(), Predicted, Actual), 15);
    }

    [Fact]
    public void Errors_are_losses_and_r2_is_a_score()
    {
        Assert.Equal(4, All().Count(row => row.Data is ILoss));
        Assert.IsAssignableFrom<IScore>(new CoefficientOfDetermination());
    }

    [Fact]
    public void Perfect_predictions_have_no_error()
    {
        Assert.All(All().Select(row => row.Data), metric => Assert.Equal(metric is ILoss ? 0 : 1, Measured.Numbers(metric, Actual, Actual)));
    }

    [Fact]
    public void R2_of_a_constant_truth_is_one_if_it_is_met_and_zero_if_not()
    {
        // Ten tenths do not add up to one exactly: the truth's mean may not be the truth.
        double[] constant = [.. Enumerable.Repeat(0.1, 10)];
        Assert.Equal(1, Measured.Numbers(new CoefficientOfDetermination(), constant, constant));
        Assert.Equal(0, Measured.Numbers(new CoefficientOfDetermination(), [.. constant[1..], 0.2], constant));
    }

    [Fact]
    public void R2_of_the_mean_is_zero_of_worse_is_negative_and_of_one_row_is_undefined()
    {
        Assert.Equal(0, Measured.Numbers(new CoefficientOfDetermination(), [2, 2, 2], [1, 2, 3]), 15);
        Assert.Equal(-3, Measured.Numbers(new CoefficientOfDetermination(), [3, 2, 1], [1, 2, 3]), 15);
        Assert.True(double.IsNaN(Measured.Numbers(new CoefficientOfDetermination(), [1], [1])));
    }

    [Fact]
    public void A_missed_zero_makes_the_percentage_error_huge_but_finite()
    {
        // scikit-learn: mean_absolute_percentage_error([1, 0, 2.4, 7], [1.2, 0.1, 2.4, 8]).
        Assert.Equal(112589990684262.48, Measured.Numbers(new MeanAbsolutePercentageError(), [1.2, 0.1, 2.4, 8], [1, 0, 2.4, 7]), 1);
        Assert.Equal(0, Measured.Numbers(new MeanAbsolutePercentageError(), [0, 1], [0, 1]));
    }

    [Fact]
    public void The_variance_of_numbers_far_from_zero_is_not_lost()
    {
        Assert.Equal(0.5, Measured.Numbers(new CoefficientOfDetermination(), [1e9, 1e9 + 2, 1e9 + 2], [1e9, 1e9 + 1, 1e9 + 2]), 9);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_order_of_the_rows_does_not_matter(IMetric metric)
    {
        var random = new Random(7);
        double[] actual = [.. Enumerable.Range(0, 5000).Select(_ => Math.Exp(20 * random.NextDouble()))];
        double[] predicted = [.. actual.Select(a => a * (0.5 + random.NextDouble()))];
        var expected = Measured.Numbers(metric, predicted, actual);
        int[] order = [.. Enumerable.Range(0, actual.Length)];
        for (var round = 0; round < 10; round++)
        {
            random.Shuffle(order);
            Assert.Equal(expected, Measured.Numbers(metric, [.. order.Select(i => predicted[i])], [.. order.Select(i => actual[i])]), Math.Abs(expected) * 1e-14);
        }
    }

    [Fact]
    public void Any_columns_of_numbers_can_be_compared()
    {
        var mae = new MeanAbsoluteError();
        Assert.Equal(0.5, mae.Measure(Measured.Predictions(Column.Of(1f, 0f)), Measured.Truth(Column.Of<byte>(1, 1))));
        Assert.Equal(0.5, mae.Measure(Measured.Predictions(Column.Of(1L, 0L)), Measured.Truth(Column.Of(true, true))));
        Assert.Equal(1, mae.Measure(Measured.Predictions(Column.Of<sbyte>(-1)), Measured.Truth(Column.Of<ulong>(0))));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Text_and_numbers_that_are_not_finite_are_refused(IMetric metric)
    {
        MeasuredColumnsTests.Fails(metric, Measured.Predictions(Column.Of("a", "b")), Measured.Truth(Column.Of(1, 2)), "The column 'prediction' holds String");
        MeasuredColumnsTests.Fails(metric, Measured.Predictions(Column.Of(1, 2)), Measured.Truth(Column.Of(new DateOnly(2024, 1, 1), default)), "The target 'answer' holds Date");
        MeasuredColumnsTests.Fails(metric, Measured.Predictions(Column.Of(1, double.NaN)), Measured.Truth(Column.Of(1, 2)), "The column 'prediction' is not a number in row 2");
        MeasuredColumnsTests.Fails(metric, Measured.Predictions(Column.Of(1, 2)), Measured.Truth(Column.Of(float.NegativeInfinity, 1)), "The target 'answer' is infinite in row 1");
    }
}
