namespace Baton.Adapters.OnnxRuntime.Frames.Outputs;

/// <summary>What an output means in a prediction frame.</summary>
internal enum OutputRole
{
    /// <summary>The predicted value or class.</summary>
    Prediction,

    /// <summary>A probability for each class.</summary>
    Probabilities,

    /// <summary>Anything else: columns called like the output.</summary>
    Other,
}
