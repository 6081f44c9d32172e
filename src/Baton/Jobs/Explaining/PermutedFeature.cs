namespace Baton.Jobs.Explaining;

/// <summary>What a feature is worth to a model.</summary>
/// <param name="Feature">The feature's name.</param>
/// <param name="Importance">How much worse the metric gets without it, on the average.</param>
/// <param name="Deviation">How much that differs from one mixing to the next, as a standard deviation.</param>
internal sealed record PermutedFeature(string Feature, double Importance, double Deviation)
{
    public static PermutedFeature Of(string feature, IReadOnlyList<double> losses)
    {
        var mean = losses.Average();
        return new PermutedFeature(feature, mean, Math.Sqrt(losses.Average(loss => (loss - mean) * (loss - mean))));
    }
}
