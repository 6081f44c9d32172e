using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Mentions;

/// <summary>The members of a file that mention a word.</summary>
internal static class MentioningMembers
{
    /// <summary>Finds them.</summary>
    /// <param name="model">The file.</param>
    /// <param name="words">The words.</param>
    /// <param name="companion">Members with this keyword count too, in a file that mentions a word elsewhere.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Members, and types for what stands in their heads.</returns>
    public static IEnumerable<MemberDeclarationSyntax> Of(SemanticModel model, WordSet words, Companion? companion, CancellationToken cancellation)
    {
        var text = model.SyntaxTree.GetText(cancellation).ToString();
        words = AliasNames.With(model, words, cancellation);
        SyntaxNode? root = null;
        var seen = new HashSet<MemberDeclarationSyntax>();
        foreach (var position in words.PositionsIn(text))
        {
            cancellation.ThrowIfCancellationRequested();
            root ??= model.SyntaxTree.GetRoot(cancellation);
            if (MemberAt(root, position, static token => token.IsKind(SyntaxKind.IdentifierToken)) is { } member && seen.Add(member))
                yield return member;
        }

        if (root is null || companion is null)
            yield break;
        foreach (var position in companion.Word.PositionsIn(text))
        {
            cancellation.ThrowIfCancellationRequested();
            if (MemberAt(root, position, companion.Counts) is { } member && seen.Add(member))
                yield return member;
        }
    }

    /// <summary>The member of a token; a comment is no token, and what stands in a string is none of its own.</summary>
    private static MemberDeclarationSyntax? MemberAt(SyntaxNode root, int position, Func<SyntaxToken, bool> counts)
    {
        var token = root.FindToken(position);
        return token.Span.Contains(position) && counts(token) ? token.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>() : null;
    }
}
