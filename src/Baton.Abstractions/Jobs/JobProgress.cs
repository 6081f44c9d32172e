namespace Baton.Jobs;

/// <summary>How far a job is.</summary>
/// <param name="Step">What it does, such as <c>fit</c>.</param>
/// <param name="Message">What a person may want to know of it.</param>
/// <param name="Fraction">How much of the step is done, from 0 to 1; <see langword="null"/> if unknown.</param>
public readonly record struct JobProgress(string Step, string Message, double? Fraction = null);
