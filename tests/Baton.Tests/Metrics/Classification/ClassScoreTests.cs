using Baton.Frames;
using Baton.Metrics;
using Baton.Metrics.Classification;

namespace Baton.Tests.Metrics.Classification;

public class ClassScoreTests
{
    // The example of scikit-learn's precision_score, recall_score and f1_score.
    private static readonly int[] Actual = [0, 1, 2, 0, 1, 2];
    private static readonly int[] Predicted = [0, 2, 1, 0, 0, 1];

    [Theory]
    [InlineData(ClassAverage.Macro, 2.0 / 9, 1.0 / 3, 0.26666666666666666)]
    [InlineData(ClassAverage.Micro, 1.0 / 3, 1.0 / 3, 1.0 / 3)]
    [InlineData(ClassAverage.Weighted, 2.0 / 9, 1.0 / 3, 0.26666666666666666)]
    public void The_averages_are_those_that_scikit_learn_documents(ClassAverage average, double precision, double recall, double f1)
    {
        Assert.Equal(precision, Measured.Classes(new Precision { Average = average }, Predicted, Actual), 15);
        Assert.Equal(recall, Measured.Classes(new Recall { Average = average }, Predicted, Actual), 15);
        Assert.Equal(f1, Measured.Classes(new F1 { Average = average }, Predicted, Actual), 15);
    }

    [Fact]
    public void A_weighted_mean_weighs_a_class_with_its_rows()
    {
        // Class 0: 3 of 4 found, all that were predicted; class 1: both found, 2 of 3 predicted.
        int[] actual = [0, 0, 0, 0, 1, 1];
        int[] predicted = [0, 0, 0, 1, 1, 1];
        Assert.Equal(((4 * 1.0) + (2 * 2.0 / 3)) / 6, Measured.Classes(new Precision { Average = ClassAverage.Weighted }, predicted, actual), 15);
        Assert.Equal(((4 * 0.75) + (2 * 1.0)) / 6, Measured.Classes(new Recall { Average = ClassAverage.Weighted }, predicted, actual), 15);
    }

    [Fact]
    public void Of_two_classes_the_positive_one_counts()
    {
        int[] actual = [1, 1, 1, 0, 0];
        int[] predicted = [1, 1, 0, 1, 0];
        Assert.Equal(2.0 / 3, Measured.Classes(new Precision(), predicted, actual), 15);
        Assert.Equal(2.0 / 3, Measured.Classes(new Recall(), predicted, actual), 15);
        Assert.Equal(0.5, Measured.Classes(new Recall { Positive = "0" }, predicted, actual), 15);
        Assert.Equal(2.0 / 3, new F1().Measure(Measured.Predictions(Column.Of(true, true, false, true, false)), Measured.Truth(Column.Of(true, true, true, false, false))), 15);
        Assert.Equal(0.5, Measured.Classes(new Precision { Positive = "yes" }, ["yes", "yes", "no"], ["yes", "no", "no"]));
    }

    [Fact]
    public void What_would_be_a_division_by_zero_is_zero()
    {
        Assert.Equal(0, Measured.Classes(new Precision(), [0, 0], [1, 0]));
        Assert.Equal(0, Measured.Classes(new Recall(), [1, 0], [0, 0]));
        Assert.Equal(0, Measured.Classes(new F1(), [0, 0], [0, 0]));
        // Class 2 is predicted but never true, and still one of three.
        Assert.Equal(1.0 / 3, Measured.Classes(new Recall { Average = ClassAverage.Macro }, [0, 2], [0, 1]), 15);
    }

    [Fact]
    public void Two_classes_are_needed_where_one_is_positive()
    {
        MeasuredColumnsTests.Fails(new F1(), Measured.Predictions(Column.Of(Predicted)), Measured.Truth(Column.Of(Actual)), "3 classes ('0', '1', '2'), but 'average: binary' is for two");
    }

    [Fact]
    public void The_positive_class_must_be_said_of_text_and_must_occur()
    {
        var predictions = Measured.Predictions(Column.Of("yes", "no"));
        var truth = Measured.Truth(Column.Of("no", "no"));
        MeasuredColumnsTests.Fails(new F1(), predictions, truth, "nothing says which one is positive");
        MeasuredColumnsTests.Fails(new F1 { Positive = "maybe" }, predictions, truth, "The positive class 'maybe' occurs in no row; the classes are 'no', 'yes'");
        MeasuredColumnsTests.Fails(new F1(), Measured.Predictions(Column.Of(3, 2)), Measured.Truth(Column.Of(2, 2)), "The positive class '1' occurs in no row; the classes are '2', '3'");
    }

    [Fact]
    public void A_positive_class_without_a_meaning_is_a_mistake_in_the_config()
    {
        var problem = Assert.Single(new F1 { Average = ClassAverage.Macro, Positive = "yes" }.CheckSettings());
        Assert.Equal("positive", problem.Setting);
        Assert.Empty(new F1 { Positive = "yes" }.CheckSettings());
        Assert.Empty(new F1 { Average = ClassAverage.Macro }.CheckSettings());
    }

    [Fact]
    public void Accuracy_is_the_fraction_of_rows_that_are_right()
    {
        // The example of scikit-learn's accuracy_score.
        Assert.Equal(0.5, Measured.Classes(new Accuracy(), [0, 2, 1, 3], [0, 1, 2, 3]));
        Assert.Equal(1, Measured.Classes(new Accuracy(), ["ä", ""], ["ä", ""]));
    }

    [Fact]
    public void A_class_is_the_same_in_columns_of_different_widths()
    {
        var accuracy = new Accuracy();
        Assert.Equal(1, accuracy.Measure(Measured.Predictions(Column.Of<long>(1, 2, -3)), Measured.Truth(Column.Of<sbyte>(1, 2, -3))));
        Assert.Equal(1, accuracy.Measure(Measured.Predictions(Column.Of(1.0, 2.0, -0.0)), Measured.Truth(Column.Of<byte>(1, 2, 0))));
        Assert.Equal(1, accuracy.Measure(Measured.Predictions(Column.Of(16777216f)), Measured.Truth(Column.Of(16777216))));
    }

    [Fact]
    public void Text_truth_values_and_numbers_are_not_compared_with_each_other()
    {
        MeasuredColumnsTests.Fails(new Accuracy(), Measured.Predictions(Column.Of(1, 0)), Measured.Truth(Column.Of(true, false)), "The target 'answer' holds truth values, but the column 'prediction' holds numbers");
        MeasuredColumnsTests.Fails(new Accuracy(), Measured.Predictions(Column.Of("1", "0")), Measured.Truth(Column.Of(1, 0)), "holds numbers, but the column 'prediction' holds text");
    }

    [Fact]
    public void What_is_no_class_is_refused()
    {
        MeasuredColumnsTests.Fails(new Accuracy(), Measured.Predictions(Column.Of(0.5, 1)), Measured.Truth(Column.Of(1, 0)), "The column 'prediction' holds 0.5, but classes are");
        MeasuredColumnsTests.Fails(new Accuracy(), Measured.Predictions(Column.Of(double.NaN, 1)), Measured.Truth(Column.Of(1, 0)), "holds NaN");
        MeasuredColumnsTests.Fails(new Accuracy(), Measured.Predictions(Column.Of(1)), Measured.Truth(Column.Of(new DateOnly(2024, 1, 1))), "The target 'answer' holds Date");
    }

    [Theory]
    [InlineData(ClassAverage.Macro)]
    [InlineData(ClassAverage.Micro)]
    [InlineData(ClassAverage.Weighted)]
    public void The_order_of_the_rows_does_not_matter(ClassAverage average)
    {
        var random = new Random(3);
        int[] actual = [.. Enumerable.Range(0, 2000).Select(_ => random.Next(12))];
        int[] predicted = [.. actual.Select(a => random.Next(3) == 0 ? random.Next(12) : a)];
        IMetric[] metrics = [new Accuracy(), new Precision { Average = average }, new Recall { Average = average }, new F1 { Average = average }];
        int[] order = [.. Enumerable.Range(0, actual.Length)];
        foreach (var metric in metrics)
        {
            var expected = Measured.Classes(metric, predicted, actual);
            random.Shuffle(order);
            Assert.Equal(expected, Measured.Classes(metric, [.. order.Select(i => predicted[i])], [.. order.Select(i => actual[i])]), 1e-15);
        }
    }
}
