using Baton.Frames;

namespace Baton.Models;

/// <summary>Which columns a fitted model reads and predicts.</summary>
/// <param name="Inputs">The features it reads.</param>
/// <param name="Target">The column it predicts: the name it had in the training data if that is known, and the type of a prediction.</param>
public sealed record PredictorSignature(FrameSchema Inputs, ColumnSchema Target);
