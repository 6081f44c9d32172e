using System.Runtime.InteropServices;
using Baton.Frames;
using Baton.Metrics;
using Baton.Metrics.Regression;
using Baton.Testing.Metrics;

namespace Baton.Testing.Tests.Metrics;

/// <summary>Metrics that break laws on purpose.</summary>
internal static class BrokenMetrics
{
    private static readonly RootMeanSquaredError Good = new();

    private static int _calls;

    public static IReadOnlyList<Broken> All { get; } =
    [
        Of("none", new Loss(Good.Measure)),
        Of("forgets the root", new Loss(new MeanSquaredError().Measure), nameof(MetricLaws.A_known_value_is_measured)),
        Of("looks at the first row more", new Loss(static (p, t) => Good.Measure(p, t) + (Numbers(t)[0] == 3 ? 0 : 1)), nameof(MetricLaws.The_order_of_rows_makes_no_difference)),
        Of("counts its calls", new Loss(static (p, t) => Good.Measure(p, t) + (1e-13 * _calls++)), nameof(MetricLaws.Measuring_again_gives_the_same_and_changes_nothing)),
        Of("writes into the predictions", new Loss(Overwriting), nameof(MetricLaws.Measuring_again_gives_the_same_and_changes_nothing)),
        Of("is a score and means a loss", new Score(Good.Measure), nameof(MetricLaws.No_prediction_is_better_than_the_truth)),
        Of("has no direction", new Undirected(), nameof(MetricLaws.No_prediction_is_better_than_the_truth)),
        Of("cuts what is longer", new Loss(static (p, t) => Good.Measure(p.Slice(0, Math.Min(p.RowCount, t.RowCount)), t.Slice(0, Math.Min(p.RowCount, t.RowCount)))), nameof(MetricLaws.Frames_of_different_lengths_are_refused)),
        Of("divides by its rows", new Loss(static (p, t) => p.RowCount == 0 ? 1 / p.RowCount : Good.Measure(p, t)), nameof(MetricLaws.Odd_frames_are_answered_or_refused)),
    ];

    private static Broken Of(string name, IMetric metric, params string[] breaks) => new("metric: " + name, [new Measuring(new Fixture(metric))], breaks);

    private static double[] Numbers(Frame frame) => frame.RowCount > 0 && frame.Columns is [var column, ..] && column.Type.IsNumberLike() ? column.ToDoubles() : [3];

    private static double Overwriting(Frame predictions, Frame targets)
    {
        var value = Good.Measure(predictions, targets);
        if (predictions.Columns[0] is Column<double> numbers && numbers.Length == 4)
            MemoryMarshal.AsMemory(numbers.Memory).Span[0] += 1e-14;
        return value;
    }

    private sealed class Fixture(IMetric metric) : MetricFixture
    {
        protected internal override IReadOnlyList<KnownValue> KnownValues { get; } =
        [
            new("numbers", metric, Frame.Of(("prediction", Column.Of(2.5, 0.0, 2, 8))), Frame.Of(("answer", Column.Of(3, -0.5, 2, 7))), Math.Sqrt(0.375)),
        ];
    }

    private sealed class Measuring(MetricFixture fixture) : MetricLaws(fixture);

    private sealed class Loss(Func<Frame, Frame, double> measure) : ILoss
    {
        public double Measure(Frame predictions, Frame targets) => measure(predictions, targets);
    }

    private sealed class Score(Func<Frame, Frame, double> measure) : IScore
    {
        public double Measure(Frame predictions, Frame targets) => measure(predictions, targets);
    }

    private sealed class Undirected : IMetric
    {
        public double Measure(Frame predictions, Frame targets) => Good.Measure(predictions, targets);
    }
}
