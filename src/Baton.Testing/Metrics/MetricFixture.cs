using Baton.Testing.Components;

namespace Baton.Testing.Metrics;

/// <summary>What the laws have to know of a metric: what it measures.</summary>
public abstract class MetricFixture : ComponentFixture
{
    /// <summary>Values that are known; at least one, with rows that are not all predicted right.</summary>
    protected internal virtual IReadOnlyList<KnownValue> KnownValues => throw Missing("protected override IReadOnlyList<KnownValue> KnownValues => [new(\"…\", new …(), predictions, targets, expected)];");

    internal KnownValue Known(string name) => KnownValues.First(v => v.Name == name);

    internal override IEnumerable<(string Name, object Component)> Components(string folder) => KnownValues.Select(v => (v.Name, (object)v.Metric));
}
