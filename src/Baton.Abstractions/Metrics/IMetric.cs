using Baton.Components;
using Baton.Frames;

namespace Baton.Metrics;

/// <summary>
/// A measure of how well predictions fit the truth. Every metric is either an <see cref="ILoss"/> or an
/// <see cref="IScore"/>: its direction is part of its type, and nothing ever negates a value.
/// </summary>
[ComponentFamily("metric")]
public interface IMetric
{
    /// <summary>Measures predictions against the truth; in which order the rows stand makes no difference.</summary>
    /// <param name="predictions">What a predictor returned.</param>
    /// <param name="targets">The true values: one column, the same rows in the same order.</param>
    /// <returns>The value; not a number only where the metric is undefined for the data.</returns>
    /// <exception cref="DataException">The frames do not hold what the metric needs.</exception>
    double Measure(Frame predictions, Frame targets);
}
