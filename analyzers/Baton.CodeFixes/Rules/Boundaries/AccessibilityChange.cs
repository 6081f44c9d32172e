using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.CodeFixes.Rules.Boundaries;

/// <summary>Hides a declaration, in all its parts and files.</summary>
internal static class AccessibilityChange
{
    /// <summary>Makes a type or member internal; what only derived classes see, visible to those of its own assembly alone.</summary>
    /// <returns>The changed solution, or <see langword="null"/> if nobody can edit a part of the declaration.</returns>
    public static async Task<Solution?> MakeInternalAsync(Solution solution, ISymbol symbol, CancellationToken cancellation)
    {
        SyntaxKind[] wanted = symbol.DeclaredAccessibility == Accessibility.Protected ? [SyntaxKind.PrivateKeyword, SyntaxKind.ProtectedKeyword] : [SyntaxKind.InternalKeyword];
        var changed = solution;
        foreach (var file in References(symbol).GroupBy(r => r.SyntaxTree))
        {
            if (solution.GetDocument(file.Key) is not { } document || document is SourceGeneratedDocument)
                return null;
            var root = await file.Key.GetRootAsync(cancellation).ConfigureAwait(false);
            var parts = file.Select(r => Declaration(r.GetSyntax(cancellation))).Where(d => NeedsChange(d, symbol)).ToList();
            changed = changed.WithDocumentSyntaxRoot(document.Id, root.ReplaceNodes(parts, (_, part) => WithAccessibility(part, wanted)));
        }

        return changed;
    }

    private static IEnumerable<SyntaxReference> References(ISymbol symbol)
    {
        var other = symbol switch
        {
            IMethodSymbol method => method.PartialImplementationPart,
            IPropertySymbol property => (ISymbol?)property.PartialImplementationPart,
            _ => null,
        };
        return symbol.DeclaringSyntaxReferences.Concat(other?.DeclaringSyntaxReferences ?? []);
    }

    private static MemberDeclarationSyntax Declaration(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>()!;

    // A part of a type may leave its accessibility to the others; the member of an interface has none to begin with.
    private static bool NeedsChange(MemberDeclarationSyntax part, ISymbol symbol) =>
        symbol is not INamedTypeSymbol || part.Modifiers.Any(IsAccessibility);

    private static MemberDeclarationSyntax WithAccessibility(MemberDeclarationSyntax declaration, SyntaxKind[] wanted)
    {
        var tokens = wanted.Select(kind => SyntaxFactory.Token(kind).WithTrailingTrivia(SyntaxFactory.Space)).ToList();
        var old = declaration.Modifiers.Where(IsAccessibility).ToList();
        if (old.Count > 0)
        {
            tokens[0] = tokens[0].WithLeadingTrivia(old[0].LeadingTrivia);
            tokens[tokens.Count - 1] = tokens[tokens.Count - 1].WithTrailingTrivia(old[old.Count - 1].TrailingTrivia);
            var index = declaration.Modifiers.IndexOf(old[0]);
            var kept = declaration.Modifiers.Where(m => !IsAccessibility(m)).ToList();
            kept.InsertRange(index, tokens);
            return declaration.WithModifiers(SyntaxFactory.TokenList(kept));
        }

        // What stands before the declaration stays before it.
        var first = declaration.AttributeLists.Count > 0 ? declaration.AttributeLists.Last().GetLastToken().GetNextToken() : declaration.GetFirstToken();
        tokens[0] = tokens[0].WithLeadingTrivia(first.LeadingTrivia);
        var bare = declaration.ReplaceToken(first, first.WithLeadingTrivia());
        return bare.WithModifiers(SyntaxFactory.TokenList(tokens.Concat(bare.Modifiers)));
    }

    private static bool IsAccessibility(SyntaxToken token) =>
        token.IsKind(SyntaxKind.PublicKeyword) || token.IsKind(SyntaxKind.ProtectedKeyword) || token.IsKind(SyntaxKind.InternalKeyword) || token.IsKind(SyntaxKind.PrivateKeyword);
}
