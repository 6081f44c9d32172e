namespace Baton.Models;

/// <summary>How far a fit is.</summary>
/// <param name="Round">The rounds that are done.</param>
/// <param name="Rounds">The rounds that there will be at the most; 0 if unknown.</param>
/// <param name="Message">What a person may want to know of the round, such as its loss.</param>
public readonly record struct FitProgress(int Round, int Rounds, string Message = "")
{
    /// <summary>What was measured in the round, by name, such as its loss: a run records it. Nothing if nothing was.</summary>
    public IReadOnlyDictionary<string, double>? Measured { get; init; }
}
