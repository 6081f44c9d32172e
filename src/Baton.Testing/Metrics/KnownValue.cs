using Baton.Frames;
using Baton.Metrics;

namespace Baton.Testing.Metrics;

/// <summary>What a metric is known to measure: worked out by hand, from its definition, or by another library.</summary>
/// <param name="Name">A name for people, such as <c>two of three are right</c>; each once.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Predictions">What a predictor returned.</param>
/// <param name="Targets">The true values.</param>
/// <param name="Expected">The value.</param>
public sealed record KnownValue(string Name, IMetric Metric, Frame Predictions, Frame Targets, double Expected)
{
    /// <summary>How much the measured value may differ, relative to values above 1.</summary>
    public double Tolerance { get; init; } = 1e-9;
}
