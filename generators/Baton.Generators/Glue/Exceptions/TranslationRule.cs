namespace Baton.Generators.Glue.Exceptions;

/// <summary>What becomes of an exception.</summary>
/// <param name="Failure">The exception.</param>
/// <param name="Ours">What is thrown instead; nothing if it passes, because it is itself what is thrown instead of another.</param>
internal sealed record TranslationRule(string Failure, string? Ours);
