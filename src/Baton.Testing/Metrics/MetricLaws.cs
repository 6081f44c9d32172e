using System.Globalization;
using Baton.Frames;
using Baton.Metrics;
using Baton.Testing.Components;
using Baton.Testing.Laws;
using Baton.Testing.Samples;
using Xunit;

namespace Baton.Testing.Metrics;

/// <summary>Laws that every metric keeps.</summary>
/// <param name="fixture">Says what the metric measures.</param>
public abstract class MetricLaws(MetricFixture fixture) : FamilyLaws<MetricFixture>(fixture), INamedCases
{
    /// <summary>Sums of the same numbers in another order differ in their last bits.</summary>
    private const double Rounding = 1e-12;

    /// <inheritdoc />
    public IReadOnlyList<string> CaseNames => [.. Fixture.KnownValues.Select(v => v.Name)];

    /// <summary>A metric measures what its definition says.</summary>
    /// <param name="case">The known value.</param>
    [Theory]
    [Cases]
    public void A_known_value_is_measured(string @case)
    {
        var law = Law("models are chosen by this number", @case);
        var known = Fixture.Known(@case);
        RequireNear(law, known.Expected, known.Metric.Measure(known.Predictions, known.Targets), "the known value", known.Tolerance);
    }

    /// <summary>The order of the rows makes no difference, and neither does where in a longer frame they are.</summary>
    /// <param name="case">The known value.</param>
    [Theory]
    [Cases]
    public void The_order_of_rows_makes_no_difference(string @case)
    {
        var law = Law("the same predictions, sorted otherwise, are no better and no worse", @case);
        var known = Fixture.Known(@case);
        var value = known.Metric.Measure(known.Predictions, known.Targets);
        var rows = known.Targets.RowCount;
        foreach (var order in (int[][])[[.. Enumerable.Range(0, rows).Reverse()], [.. Enumerable.Range(0, rows).Select(i => (i + (rows / 2)) % rows)]])
            RequireNear(law, value, known.Metric.Measure(known.Predictions.Take(order), known.Targets.Take(order)), "the same value for the rows in another order", Rounding);
        RequireNear(law, value, known.Metric.Measure(FrameCopy.Offset(known.Predictions), FrameCopy.Offset(known.Targets)), "the same value for a slice of longer frames", Rounding);
    }

    /// <summary>Measuring again gives the same to the last bit, and changes no frame.</summary>
    /// <param name="case">The known value.</param>
    [Theory]
    [Cases]
    public void Measuring_again_gives_the_same_and_changes_nothing(string @case)
    {
        var law = Law("a number that nobody can repeat proves nothing", @case);
        var known = Fixture.Known(@case);
        var (predictions, targets) = (FrameCopy.Of(known.Predictions), FrameCopy.Of(known.Targets));
        var first = known.Metric.Measure(known.Predictions, known.Targets);
        RequireSame(law, predictions, known.Predictions, "predictions that are what they were before");
        RequireSame(law, targets, known.Targets, "targets that are what they were before");
        var second = known.Metric.Measure(known.Predictions, known.Targets);
        law.Require(BitConverter.DoubleToInt64Bits(first) == BitConverter.DoubleToInt64Bits(second), Text(first), Text(second));
    }

    /// <summary>A metric is either a loss or a score, and in that direction no prediction is better than the truth itself.</summary>
    /// <param name="case">The known value.</param>
    [Theory]
    [Cases]
    public void No_prediction_is_better_than_the_truth(string @case)
    {
        var law = Law("whoever gets the direction wrong chooses the worst model", @case);
        var known = Fixture.Known(@case);
        law.Require(known.Metric is ILoss != known.Metric is IScore, "either an ILoss or an IScore", known.Metric is ILoss ? "both" : "neither");
        var truth = PerfectPredictions.Of(known.Predictions, known.Targets);
        if (!law.Answers("predictions that are the truth", () => known.Metric.Measure(truth, known.Targets), out var perfect) || double.IsNaN(perfect))
            return;
        var measured = known.Metric.Measure(known.Predictions, known.Targets);
        var better = new MetricValue(@case, known.Metric, measured).IsBetterThan(new MetricValue(@case, known.Metric, perfect));
        law.Require(!better || Near(perfect, measured, Rounding), $"the truth to be at least as good as {Text(measured)}, by a {(known.Metric is ILoss ? "loss" : "score")}", Text(perfect));
    }

    /// <summary>Predictions and targets of different lengths are refused.</summary>
    /// <param name="case">The known value.</param>
    [Theory]
    [Cases]
    public void Frames_of_different_lengths_are_refused(string @case)
    {
        var law = Law("rows that were lost on the way must not go unnoticed", @case);
        var known = Fixture.Known(@case);
        var fewer = known.Targets.RowCount - 1;
        law.Refuses<DataException>("fewer predictions than targets", () => known.Metric.Measure(known.Predictions.Slice(0, fewer), known.Targets));
        law.Refuses<DataException>("fewer targets than predictions", () => known.Metric.Measure(known.Predictions, known.Targets.Slice(0, fewer)));
    }

    /// <summary>No frames, whatever is in them, end in anything but a number or an exception of ours.</summary>
    /// <param name="case">The known value.</param>
    [Theory]
    [Cases]
    public void Odd_frames_are_answered_or_refused(string @case)
    {
        var law = Law("a run that fails after hours of training must say why", @case);
        var known = Fixture.Known(@case);
        foreach (var (what, predictions) in OddFrames.Of(known.Predictions))
            Ask(law, what + " as predictions", known, predictions, known.Targets.Slice(0, Math.Min(predictions.RowCount, known.Targets.RowCount)));
        foreach (var (what, targets) in OddFrames.Of(known.Targets))
            Ask(law, what + " as targets", known, known.Predictions.Slice(0, Math.Min(targets.RowCount, known.Predictions.RowCount)), targets);
    }

    private static void Ask(Law law, string what, KnownValue known, Frame predictions, Frame targets) =>
        _ = law.Answers(what, () => known.Metric.Measure(predictions, targets), out _);

    private static void RequireNear(Law law, double expected, double actual, string what, double tolerance) =>
        law.Require(Near(expected, actual, tolerance), $"{what}, {Text(expected)}", Text(actual));

    private static bool Near(double expected, double actual, double tolerance) =>
        expected.Equals(actual) || Math.Abs(expected - actual) <= tolerance * Math.Max(1, Math.Abs(expected));

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
