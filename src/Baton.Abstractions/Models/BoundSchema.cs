using Baton.Frames;

namespace Baton.Models;

/// <summary>Where the features that a model reads stand in the frames of a schema.</summary>
internal sealed class BoundSchema
{
    private readonly FrameSchema _features;
    private readonly int[] _places;

    /// <summary>Whether the frames hold the features and nothing else, in the order in which the model wants them.</summary>
    private readonly bool _isSame;

    private BoundSchema(FrameSchema inputs, FrameSchema features)
    {
        Inputs = inputs;
        _features = features;
        _places = [.. features.Names.Select(inputs.IndexOf)];
        _isSame = inputs.Equals(features);
    }

    /// <summary>The schema of the frames.</summary>
    public FrameSchema Inputs { get; }

    /// <summary>Finds the features.</summary>
    /// <param name="inputs">The schema of the frames.</param>
    /// <param name="features">The features' names, in the order in which the model wants them.</param>
    /// <exception cref="ModelException">Features are missing; all of them are named.</exception>
    public static BoundSchema Of(FrameSchema inputs, IReadOnlyList<string> features)
    {
        var missing = features.Where(f => !inputs.Contains(f)).ToList();
        if (missing.Count == 0)
            return new BoundSchema(inputs, inputs.Select(features));
        throw new ModelException(
            missing is [var single]
                ? $"The model was fitted with the feature '{single}', which the input lacks; {inputs.DescribeNearest(single)}."
                : $"The model was fitted with {missing.Count} features that the input lacks: {string.Join(", ", missing.Select(m => $"'{m}' ({inputs.DescribeNearest(m)})"))}.");
    }

    /// <summary>The features of a frame; nothing is copied.</summary>
    /// <param name="inputs">A frame of the schema.</param>
    public Frame Bind(Frame inputs)
    {
        if (_isSame)
            return inputs;
        var columns = new Column[_places.Length];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = inputs[_places[i]];
        return new Frame(_features, columns, inputs.RowCount);
    }
}
