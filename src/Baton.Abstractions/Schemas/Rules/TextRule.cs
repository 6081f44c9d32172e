namespace Baton.Schemas.Rules;

/// <summary>A rule that every value of a text column keeps. Missing values keep it; the empty text is a value like any other.</summary>
public abstract class TextRule
{
    private protected TextRule(string description) => Description = description;

    /// <summary>The rule in words, such as <c>at most 10 characters long</c>.</summary>
    public string Description { get; }

    internal abstract bool Keeps(ReadOnlySpan<byte> utf8);
}
