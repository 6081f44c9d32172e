using Baton.Frames;

namespace Baton.Testing.Samples;

/// <summary>What a model learns from.</summary>
/// <param name="Inputs">The features.</param>
/// <param name="Targets">The answers: one column, the same rows.</param>
public sealed record ModelData(Frame Inputs, Frame Targets);
