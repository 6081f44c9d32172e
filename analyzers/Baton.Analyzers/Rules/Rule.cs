using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules;

/// <summary>How rules are described.</summary>
internal static class Rule
{
    /// <summary>Describes a rule.</summary>
    /// <param name="id">Its id; never used for another rule, not even when the rule is gone.</param>
    /// <param name="category">The folder of the rule.</param>
    /// <param name="title">What is right, as a sentence.</param>
    /// <param name="severity">How bad it is if the rule is broken.</param>
    /// <param name="tags">When it is told.</param>
    public static DiagnosticDescriptor Describe(string id, string category, string title, DiagnosticSeverity severity, params string[] tags) => new(
        id,
        title,
        // The parser and the catalog say what is wrong; a second wording would drift from theirs.
        "{0}",
        category,
        severity,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink(id),
        customTags: tags);

    // The page's place in the repository: it has no public address to link to.
    private static string HelpLink(string id) => $"docs/rules/{id}.md";
}
