using Baton.Configuration.Grammar.Trees;

namespace Baton.Configuration.Grammar.References;

/// <summary>A piece of a text that may hold references.</summary>
internal abstract record ReferencePart
{
    /// <summary>Text as it is.</summary>
    /// <param name="Text">The text.</param>
    public sealed record Literal(string Text) : ReferencePart;

    /// <summary><c>${env:NAME}</c> or <c>${env:NAME:-default}</c>.</summary>
    /// <param name="Name">The variable's name.</param>
    /// <param name="Default">What stands for a variable that is not set or empty; <see langword="null"/> if nothing does.</param>
    public sealed record Environment(string Name, IReadOnlyList<ReferencePart>? Default) : ReferencePart;

    /// <summary><c>${path.to.setting}</c>.</summary>
    /// <param name="Segments">The steps of the path.</param>
    public sealed record Setting(IReadOnlyList<PathSegment> Segments) : ReferencePart;
}
