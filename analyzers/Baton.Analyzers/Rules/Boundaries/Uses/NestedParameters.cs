using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>Parameters of functions within bodies.</summary>
internal static class NestedParameters
{
    /// <summary>The values that parameters of a local function or lambda have if nobody gives them any.</summary>
    public static IEnumerable<ExpressionSyntax> DefaultValues(SyntaxNode function)
    {
        var parameters = function switch
        {
            LocalFunctionStatementSyntax local => local.ParameterList,
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList,
            _ => null,
        };
        return parameters is null ? [] : parameters.Parameters.Select(p => p.Default?.Value).OfType<ExpressionSyntax>();
    }
}
