using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.CodeFixes.Rules.Boundaries.Translation;

/// <summary>Throws the family's exception where the vendor's was thrown, or thrown again.</summary>
internal static class RethrowChange
{
    /// <summary>Changes a <c>throw</c> statement; without an exception of its own, all of its catch.</summary>
    public static SyntaxNode? Apply(SyntaxNode root, ThrowStatementSyntax thrown, TranslationWriter writer)
    {
        if (thrown.Expression is { } exception)
            return root.ReplaceNode(exception, writer.New(exception).WithTriviaFrom(exception));
        if (thrown.FirstAncestorOrSelf<CatchClauseSyntax>() is not { Declaration: { } declaration } clause)
            return null;
        var variable = declaration.Identifier.IsKind(SyntaxKind.None) ? writer.Variable : declaration.Identifier.Text;
        var rethrows = clause.Block.DescendantNodes(n => n is not (CatchClauseSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)).OfType<ThrowStatementSyntax>().Where(t => t.Expression is null);
        var block = clause.Block.ReplaceNodes(rethrows, (old, _) => SyntaxFactory.ParseStatement($"throw {writer.New(variable)};").WithTriviaFrom(old));
        var named = declaration.Identifier.IsKind(SyntaxKind.None)
            ? declaration.WithType(declaration.Type.WithTrailingTrivia(SyntaxFactory.Space)).WithIdentifier(SyntaxFactory.Identifier(variable))
            : declaration;
        return root.ReplaceNode(clause, clause.WithDeclaration(named).WithBlock(block));
    }

    /// <summary>Changes a <c>throw</c> expression.</summary>
    public static SyntaxNode Apply(SyntaxNode root, ThrowExpressionSyntax thrown, TranslationWriter writer) =>
        root.ReplaceNode(thrown.Expression, writer.New(thrown.Expression).WithTriviaFrom(thrown.Expression));
}
