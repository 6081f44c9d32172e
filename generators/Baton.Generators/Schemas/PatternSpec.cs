namespace Baton.Generators.Schemas;

/// <summary>The regular expression that a text matches as a whole, and how long that may take.</summary>
internal sealed record PatternSpec(string Pattern, int TimeoutMilliseconds);
