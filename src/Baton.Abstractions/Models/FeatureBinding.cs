using Baton.Frames;

namespace Baton.Models;

/// <summary>
/// The features that a fitted model reads. They are found by name, so that the order of the columns does not matter when
/// it predicts, and columns that it was not fitted with are left out.
/// </summary>
public sealed class FeatureBinding
{
    /// <summary>Creates the binding.</summary>
    /// <param name="features">The features' names, in the order in which the model wants them.</param>
    /// <exception cref="ModelException">There is none, or a name is empty or stands twice.</exception>
    public FeatureBinding(params IEnumerable<string> features)
    {
        Features = [.. features];
        if (Features.Count == 0)
            throw new ModelException("A model needs at least one feature, but there is no input column.");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var feature in Features)
        {
            if (string.IsNullOrEmpty(feature) || !seen.Add(feature))
                throw new ModelException($"The feature '{feature}' has no name or stands twice; every feature needs a name of its own.");
        }
    }

    /// <summary>The features' names, in the order in which the model wants them.</summary>
    public IReadOnlyList<string> Features { get; }

    /// <summary>The features alone, in the order in which the model wants them; nothing is copied.</summary>
    /// <param name="inputs">Rows with all features, in any order.</param>
    /// <exception cref="ModelException">Features are missing; all of them are named.</exception>
    public Frame Bind(Frame inputs)
    {
        var missing = Features.Where(f => !inputs.Schema.Contains(f)).ToList();
        if (missing.Count == 0)
            return inputs.Select(Features);
        throw new ModelException(
            missing is [var single]
                ? $"The model was fitted with the feature '{single}', which the input lacks; {inputs.Schema.DescribeNearest(single)}."
                : $"The model was fitted with {missing.Count} features that the input lacks: {string.Join(", ", missing.Select(m => $"'{m}' ({inputs.Schema.DescribeNearest(m)})"))}.");
    }
}
