using Baton.Frames;

namespace Baton.Models;

/// <summary>
/// The features that a fitted model reads. They are found by name, so that the order of the columns does not matter when
/// it predicts, and columns that it was not fitted with are left out.
/// </summary>
public sealed class FeatureBinding
{
    // Frames that follow one another mostly share their schema. Replaced whole: several threads may bind at once.
    private volatile BoundSchema? _last;

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
        var bound = _last;
        if (bound is null || !ReferenceEquals(bound.Inputs, inputs.Schema))
            _last = bound = BoundSchema.Of(inputs.Schema, Features);
        return bound.Bind(inputs);
    }
}
