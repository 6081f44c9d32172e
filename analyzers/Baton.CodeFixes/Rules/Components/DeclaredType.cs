using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.CodeFixes.Rules.Components;

/// <summary>Finds the type that a diagnostic stands at.</summary>
internal static class DeclaredType
{
    /// <summary>The declaration at the place of a diagnostic; null if there is none.</summary>
    public static async Task<TypeDeclarationSyntax?> SyntaxAtAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();
    }

    /// <summary>The type at the place of a diagnostic; null if there is none.</summary>
    public static async Task<INamedTypeSymbol?> AtAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var declaration = await SyntaxAtAsync(document, diagnostic, cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return declaration is null ? null : model?.GetDeclaredSymbol(declaration, cancellation) as INamedTypeSymbol;
    }
}
