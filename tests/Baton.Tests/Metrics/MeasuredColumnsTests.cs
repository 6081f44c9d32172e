using Baton.Frames;
using Baton.Metrics;
using Baton.Metrics.Classification;
using Baton.Metrics.Regression;

namespace Baton.Tests.Metrics;

public class MeasuredColumnsTests
{
    public static TheoryData<IMetric> ComparingMetrics() =>
        [new MeanSquaredError(), new RootMeanSquaredError(), new MeanAbsoluteError(), new MeanAbsolutePercentageError(), new CoefficientOfDetermination(),
            new Accuracy(), new Precision(), new Recall(), new F1()];

    public static TheoryData<IMetric> AllMetrics() => [.. ComparingMetrics(), new LogLoss(), new RocAuc()];

    [Theory]
    [MemberData(nameof(AllMetrics))]
    public void Nothing_is_measured_without_rows(IMetric metric)
    {
        var predictions = Frame.Of(("prediction", Column.Of<int>()), ("probability_0", Column.Of<double>()), ("probability_1", Column.Of<double>()));

        Fails(metric, predictions, Measured.Truth(Column.Of<int>()), "no rows");
    }

    [Theory]
    [MemberData(nameof(AllMetrics))]
    public void Predictions_and_truth_have_the_same_rows(IMetric metric)
    {
        Fails(metric, Measured.Predictions(Column.Of(1, 0, 1)), Measured.Truth(Column.Of(1, 0)), "3 predictions for 2 true values");
    }

    [Theory]
    [MemberData(nameof(AllMetrics))]
    public void The_truth_is_one_column(IMetric metric)
    {
        var predictions = Measured.Predictions(Column.Of(1, 0));

        Fails(metric, predictions, Frame.Of(("a", Column.Of(1, 0)), ("b", Column.Of(1, 0))), "was given 2: a, b");
        Fails(metric, predictions, Frame.Of(), "was given 0");
    }

    [Theory]
    [MemberData(nameof(ComparingMetrics))]
    public void The_predictions_are_found_by_their_name(IMetric metric)
    {
        Fails(metric, Frame.Of(("answer", Column.Of(1, 0)), ("id", Column.Of(1, 2))), Measured.Truth(Column.Of(1, 0)), "no column 'prediction'; there are: answer, id");
    }

    [Theory]
    [MemberData(nameof(ComparingMetrics))]
    public void No_value_may_be_missing(IMetric metric)
    {
        var builder = new ColumnBuilder<int>();
        builder.Append(1);
        builder.AppendNull();
        builder.AppendNull();
        var holey = builder.Build();
        var whole = Column.Of(1, 0, 1);

        Fails(metric, Measured.Predictions(whole), Measured.Truth(holey), "The target 'answer' misses 2 of 3 values, the first in row 2");
        Fails(metric, Measured.Predictions(holey), Measured.Truth(whole), "The prediction column 'prediction' misses 2 of 3 values, the first in row 2");
    }

    internal static void Fails(IMetric metric, Frame predictions, Frame targets, string words)
    {
        var failure = Assert.Throws<DataException>(() => metric.Measure(predictions, targets));
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
    }
}
