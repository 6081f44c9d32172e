using Baton.Frames;

namespace Baton.Models;

/// <summary>What an exported model will read and predict.</summary>
/// <param name="Inputs">
/// The columns that it will read, as the model was fitted with them: their types become those of its inputs. They may be in
/// any order, and others may stand among them.
/// </param>
/// <param name="Target">The name of what it predicts, if it is known; for whoever reads the model.</param>
public sealed record ExportSignature(FrameSchema Inputs, string? Target = null);
