using Baton.Components;

namespace Baton.Metrics.Classification;

/// <summary>Of the rows of a class, the fraction predicted to be (scikit-learn: <c>recall_score</c>).</summary>
[Metric("recall")]
public sealed partial class Recall : ClassScore
{
    private protected override double Measure(ClassCounts counts) => Ratio(counts.TruePositives, counts.Support);
}
