using Baton.Components;

namespace Baton.Metrics.Classification;

/// <summary>The harmonic mean of precision and recall (scikit-learn: <c>f1_score</c>).</summary>
[Metric("f1")]
public sealed partial class F1 : ClassScore
{
    private protected override double Measure(ClassCounts counts) =>
        Ratio(2 * counts.TruePositives, (2 * counts.TruePositives) + counts.FalsePositives + counts.FalseNegatives);
}
