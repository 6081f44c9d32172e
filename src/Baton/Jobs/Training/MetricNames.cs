using Baton.Components;
using Baton.Metrics;

namespace Baton.Jobs.Training;

/// <summary>The names under which a run reports its metrics: their kinds, counted on where a kind stands more than once.</summary>
internal static class MetricNames
{
    public static IReadOnlyList<string> Of(IReadOnlyList<IMetric> metrics)
    {
        var names = new List<string>(metrics.Count);
        foreach (var metric in metrics)
        {
            var kind = metric is IComponent component ? component.Descriptor.Kind : metric.GetType().Name;
            var name = kind;
            for (var number = 2; names.Contains(name); number++)
                name = $"{kind}-{number}";
            names.Add(name);
        }

        return names;
    }
}
