namespace Baton.Analyzers.Boundaries.Baselines;

/// <summary>A line of a baseline that is neither blank nor a comment.</summary>
/// <param name="Index">Its index in the file, from zero.</param>
/// <param name="Text">What it says.</param>
internal sealed record BaselineLine(int Index, string Text);
