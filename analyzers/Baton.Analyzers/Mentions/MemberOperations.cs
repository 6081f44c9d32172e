using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Mentions;

/// <summary>What a member does.</summary>
internal static class MemberOperations
{
    /// <summary>All operations in the bodies and initializers of a member.</summary>
    public static IEnumerable<IOperation> In(MemberDeclarationSyntax member, SemanticModel model, CancellationToken cancellation) =>
        BodiesOf(member).SelectMany(b => model.GetOperation(b, cancellation)?.DescendantsAndSelf() ?? []);

    /// <summary>The member whose operation it is, past the functions in it.</summary>
    public static ISymbol? OwnerOf(IOperation operation, SemanticModel model, CancellationToken cancellation)
    {
        var symbol = model.GetEnclosingSymbol(operation.Syntax.SpanStart, cancellation);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            symbol = symbol.ContainingSymbol;
        return symbol;
    }

    /// <summary>The nodes that the compiler makes operations of.</summary>
    private static IEnumerable<SyntaxNode> BodiesOf(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case BaseMethodDeclarationSyntax method:
                yield return method;
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    if (variable.Initializer is { } value)
                        yield return value;
                }

                break;
            case BasePropertyDeclarationSyntax property:
                foreach (var accessor in property.AccessorList?.Accessors ?? [])
                    yield return accessor;
                if ((property as PropertyDeclarationSyntax)?.ExpressionBody is { } getter)
                    yield return getter;
                if ((property as IndexerDeclarationSyntax)?.ExpressionBody is { } indexer)
                    yield return indexer;
                if (property is PropertyDeclarationSyntax { Initializer: { } initial })
                    yield return initial;
                break;
            // The statements of a program are one body.
            case GlobalStatementSyntax { Parent: { } unit }:
                yield return unit;
                break;
            // The head of a type may call a constructor.
            case TypeDeclarationSyntax { ParameterList: not null } type:
                yield return type;
                break;
        }
    }
}
