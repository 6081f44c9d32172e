using Baton.Frames;
using Baton.Metrics;
using Baton.Metrics.Classification;

namespace Baton.Tests.Metrics.Classification;

public class ProbabilityMetricTests
{
    private static double Auc(double[] scores, bool[] positive) => new RocAuc().Measure(
        Measured.Probabilities(("false", [.. scores.Select(s => 1 - s)]), ("true", scores)), Measured.Truth(Column.Of<bool>(positive)));

    [Fact]
    public void Log_loss_is_that_which_scikit_learn_documents()
    {
        // log_loss(["spam", "ham", "ham", "spam"], [[.1, .9], [.9, .1], [.8, .2], [.35, .65]]) = 0.21616…
        var predictions = Measured.Probabilities(("ham", [0.1, 0.9, 0.8, 0.35]), ("spam", [0.9, 0.1, 0.2, 0.65]));

        Assert.Equal(0.21616187468057912, new LogLoss().Measure(predictions, Measured.Truth(Column.Of("spam", "ham", "ham", "spam"))), 15);
    }

    [Fact]
    public void The_order_of_the_probability_columns_does_not_matter()
    {
        var predictions = Measured.Probabilities(("spam", [0.9, 0.1, 0.2, 0.65]), ("ham", [0.1, 0.9, 0.8, 0.35]));

        Assert.Equal(0.21616187468057912, new LogLoss().Measure(predictions, Measured.Truth(Column.Of("spam", "ham", "ham", "spam"))), 15);
    }

    [Fact]
    public void Being_sure_and_wrong_is_dear_but_not_infinitely_so()
    {
        var truth = Measured.Truth(Column.Of(1));
        Assert.Equal(-Math.Log(2.220446049250313e-16), new LogLoss().Measure(Measured.Probabilities(("0", [1]), ("1", [0])), truth), 12);
        var single = Frame.Of(("probability_0", Column.Of(1f)), ("probability_1", Column.Of(0f)));
        Assert.Equal(-Math.Log(1.1920928955078125e-07), new LogLoss().Measure(single, truth), 12);
        Assert.Equal(0, new LogLoss().Measure(Measured.Probabilities(("0", [0]), ("1", [1])), truth), 15);
    }

    [Fact]
    public void Log_loss_wants_probabilities()
    {
        var truth = Measured.Truth(Column.Of(0, 1));
        MeasuredColumnsTests.Fails(new LogLoss(), Measured.Probabilities(("0", [0.5, -0.1]), ("1", [0.5, 1.1])), truth, "The column 'probability_0' holds -0.1 in row 2");
        MeasuredColumnsTests.Fails(new LogLoss(), Measured.Probabilities(("0", [0.5, 0.3]), ("1", [0.5, 0.3])), truth, "The probabilities of row 2 (the first is row 1) add up to 0.6");
        MeasuredColumnsTests.Fails(new LogLoss(), Measured.Probabilities(("0", [0.5, double.NaN]), ("1", [0.5, 0.3])), truth, "The column 'probability_0' is not a number in row 2");
    }

    [Fact]
    public void The_probabilities_of_single_precision_and_many_classes_may_miss_one_by_a_little()
    {
        var third = Column.Of(0.3333333f);

        Assert.Equal(-Math.Log(0.3333333f), new LogLoss().Measure(Frame.Of(("probability_a", third), ("probability_b", third), ("probability_c", third)), Measured.Truth(Column.Of("b"))), 6);
    }

    [Fact]
    public void Roc_auc_is_that_which_scikit_learn_documents()
    {
        // roc_auc_score([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]) = 0.75
        Assert.Equal(0.75, Auc([0.1, 0.4, 0.35, 0.8], [false, false, true, true]));
    }

    [Fact]
    public void Ties_count_half()
    {
        Assert.Equal(0.5, Auc([0.5, 0.5, 0.5, 0.5], [true, false, true, false]));
        // Pairs (positive, negative): 0.8 beats both, 0.4 ties with one and beats the other.
        Assert.Equal(3.5 / 4, Auc([0.8, 0.4, 0.4, 0.1], [true, true, false, false]));
        Assert.Equal(1, Auc([0.9, 0.8, 0.2], [true, true, false]));
        Assert.Equal(0, Auc([0.1, 0.8, 0.9], [true, false, false]));
    }

    [Fact]
    public void Roc_auc_is_what_counting_all_pairs_gives()
    {
        var random = new Random(11);
        double[] scores = [.. Enumerable.Range(0, 300).Select(_ => random.Next(40) / 64.0)];
        bool[] positive = [.. scores.Select(s => random.NextDouble() < 0.2 + (s / 2))];
        double wins = 0;
        var pairs = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            for (var j = 0; j < scores.Length; j++)
            {
                if (!positive[i] || positive[j])
                    continue;
                pairs++;
                wins += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
            }
        }

        Assert.Equal(wins / pairs, Auc(scores, positive), 14);
    }

    [Fact]
    public void Several_classes_are_held_against_the_rest_and_averaged()
    {
        // One against the rest: a 1, b 3/4 by hand (0.5 and 0.3 against 0.2, 0.4 … ), c 1.
        var predictions = Measured.Probabilities(("a", [0.7, 0.2, 0.1, 0.4]), ("b", [0.2, 0.5, 0.3, 0.4]), ("c", [0.1, 0.3, 0.6, 0.2]));
        var truth = Measured.Truth(Column.Of("a", "b", "c", "a"));

        // a: {0.7, 0.4} against {0.2, 0.1} = 1; b: {0.5} against {0.2, 0.3, 0.4} = 1; c: {0.6} against {0.1, 0.3, 0.2} = 1.
        Assert.Equal(1, new RocAuc().Measure(predictions, truth), 15);
        // a: {0.2, 0.4} against {0.7, 0.1} = 2/4; b: {0.3} against {0.2, 0.5, 0.4} = 1/3; c: {0.1} against {0.3, 0.6, 0.2} = 0.
        Assert.Equal(((2.0 / 4) + (1.0 / 3) + 0) / 3, new RocAuc().Measure(predictions, Measured.Truth(Column.Of("c", "a", "b", "a"))), 15);
    }

    [Fact]
    public void Roc_auc_is_undefined_where_a_class_has_no_rows_or_all()
    {
        Assert.True(double.IsNaN(Auc([0.1, 0.2], [true, true])));
        Assert.True(double.IsNaN(new RocAuc().Measure(
            Measured.Probabilities(("a", [0.5, 0.2]), ("b", [0.3, 0.5]), ("c", [0.2, 0.3])), Measured.Truth(Column.Of("a", "b")))));
    }

    [Fact]
    public void The_order_of_the_rows_does_not_matter_at_all()
    {
        var random = new Random(5);
        double[] scores = [.. Enumerable.Range(0, 1000).Select(_ => random.Next(100) / 100.0)];
        bool[] positive = [.. scores.Select(s => random.NextDouble() < s)];
        var expected = Auc(scores, positive);
        int[] order = [.. Enumerable.Range(0, scores.Length)];
        random.Shuffle(order);

        Assert.Equal(expected, Auc([.. order.Select(i => scores[i])], [.. order.Select(i => positive[i])]));
    }

    public static TheoryData<IMetric> Both() => [new LogLoss(), new RocAuc()];

    [Theory]
    [MemberData(nameof(Both))]
    public void A_classifier_is_needed(IMetric metric)
    {
        MeasuredColumnsTests.Fails(metric, Measured.Predictions(Column.Of(0.5)), Measured.Truth(Column.Of(1)), "have no column 'probability_<class>'; there are: prediction");
        MeasuredColumnsTests.Fails(metric, Measured.Probabilities(("1", [1])), Measured.Truth(Column.Of(1)), "have only one column");
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_class_that_the_model_has_never_seen_is_named(IMetric metric)
    {
        MeasuredColumnsTests.Fails(
            metric, Measured.Probabilities(("a", [0.5]), ("b", [0.5])), Measured.Truth(Column.Of("c")), "The target 'answer' has the class 'c', for which the predictions have no column 'probability_c'");
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Classes_may_be_text_truth_values_or_numbers(IMetric metric)
    {
        double[] first = [0.9, 0.2, 0.6];
        double[] second = [0.1, 0.8, 0.4];
        var expected = metric.Measure(Measured.Probabilities(("no", first), ("yes", second)), Measured.Truth(Column.Of("no", "yes", "yes")));

        Assert.Equal(expected, metric.Measure(Measured.Probabilities(("0", first), ("1", second)), Measured.Truth(Column.Of<byte>(0, 1, 1))));
        Assert.Equal(expected, metric.Measure(Measured.Probabilities(("0", first), ("1", second)), Measured.Truth(Column.Of(0.0, 1.0, 1.0))));
        Assert.Equal(expected, metric.Measure(Measured.Probabilities(("false", first), ("true", second)), Measured.Truth(Column.Of(false, true, true))));
    }
}
