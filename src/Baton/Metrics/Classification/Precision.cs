using Baton.Components;

namespace Baton.Metrics.Classification;

/// <summary>Of the rows predicted to be of a class, the fraction that is (scikit-learn: <c>precision_score</c>).</summary>
[Metric("precision")]
public sealed partial class Precision : ClassScore
{
    private protected override double Measure(ClassCounts counts) => Ratio(counts.TruePositives, counts.TruePositives + counts.FalsePositives);
}
