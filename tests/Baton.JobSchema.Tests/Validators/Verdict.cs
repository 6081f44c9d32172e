namespace Baton.JobSchema.Tests.Validators;

/// <summary>What was said of one config.</summary>
/// <param name="Accepted">Whether the schema accepts it.</param>
/// <param name="Problem">Why not.</param>
/// <param name="Editor">What the language server says of it; <see langword="null"/> if it was not asked.</param>
internal sealed record Verdict(bool Accepted, string? Problem, IReadOnlyList<string>? Editor);
