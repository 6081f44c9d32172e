namespace BatonNamespace.Metrics;

/// <summary>The share of rows whose prediction misses the truth by no more than a tolerance.</summary>
[Metric("hit-rate")]
public sealed partial class HitRate : IScore
{
    /// <summary>How large a miss may be, in the unit of the target.</summary>
    [Range(0.0, double.MaxValue)]
    public required double Tolerance { get; init; }

    /// <inheritdoc />
    public double Measure(Frame predictions, Frame targets)
    {
        var predicted = predictions[PredictionColumns.Prediction].ToDoubles();
        var actual = targets.Columns[0].ToDoubles();
        return predicted.Zip(actual, (p, a) => Math.Abs(p - a) <= Tolerance ? 1.0 : 0.0).Average();
    }
}
