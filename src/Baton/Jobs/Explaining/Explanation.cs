using Baton.Models;

namespace Baton.Jobs.Explaining;

/// <summary>What the features of a model are worth to it.</summary>
/// <param name="Value">The metric with all features as they are.</param>
/// <param name="Repetitions">How often each feature was mixed.</param>
/// <param name="Features">The features, the most important one first.</param>
internal sealed record Explanation(double Value, int Repetitions, IReadOnlyList<PermutedFeature> Features)
{
    /// <summary>The importances that the model tells by itself, in its own unit, if it tells any.</summary>
    public IReadOnlyList<FeatureImportance>? OfTheModel { get; init; }
}
