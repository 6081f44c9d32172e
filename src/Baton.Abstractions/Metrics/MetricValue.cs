namespace Baton.Metrics;

/// <summary>A measured value together with the metric that measured it, so that its direction is never in doubt.</summary>
/// <param name="Name">The name under which a run reports it.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Value">The value.</param>
public sealed record MetricValue(string Name, IMetric Metric, double Value)
{
    /// <summary>Whether this value is better than another of the same direction; a value that is no number never is.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <exception cref="ArgumentException">One is a loss and the other a score.</exception>
    public bool IsBetterThan(MetricValue other)
    {
        if (other.Metric is ILoss != Metric is ILoss)
            throw new ArgumentException($"'{Name}' and '{other.Name}' cannot be compared: one is a loss, the other a score.", nameof(other));
        if (double.IsNaN(Value) || double.IsNaN(other.Value))
            return !double.IsNaN(Value);
        return Metric is ILoss ? Value < other.Value : Value > other.Value;
    }
}
