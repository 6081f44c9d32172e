using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>Attributes within bodies: those of local functions and lambdas, which are no part of any operation.</summary>
internal static class NestedAttributes
{
    /// <summary>The attributes of a local function or lambda, and those of its parameters.</summary>
    public static IEnumerable<AttributeSyntax> Of(SyntaxNode function) => function switch
    {
        LocalFunctionStatementSyntax local =>
            In(local.AttributeLists).Concat(In(local.ParameterList)).Concat(local.TypeParameterList?.Parameters.SelectMany(p => In(p.AttributeLists)) ?? []),
        ParenthesizedLambdaExpressionSyntax lambda => In(lambda.AttributeLists).Concat(In(lambda.ParameterList)),
        SimpleLambdaExpressionSyntax lambda => In(lambda.AttributeLists),
        _ => [],
    };

    private static IEnumerable<AttributeSyntax> In(ParameterListSyntax list) => list.Parameters.SelectMany(p => In(p.AttributeLists));

    private static IEnumerable<AttributeSyntax> In(SyntaxList<AttributeListSyntax> lists) => lists.SelectMany(l => l.Attributes);
}
