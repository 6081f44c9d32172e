using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>The smallest part of a piece of code that a person would point at.</summary>
internal static class UsePlace
{
    /// <summary>The place in a piece of code that uses a vendor's type.</summary>
    /// <param name="node">The code.</param>
    /// <param name="name">The type's name: where it is written, it is pointed at.</param>
    public static TextSpan Of(SyntaxNode node, string name) => node switch
    {
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } nameOf => Written(nameOf.ArgumentList, name) ?? nameOf.Span,
        InvocationExpressionSyntax invocation => Of(invocation.Expression, name),
        MemberAccessExpressionSyntax access => Of(access.Name, name),
        MemberBindingExpressionSyntax binding => Of(binding.Name, name),
        ConditionalAccessExpressionSyntax access => Of(access.WhenNotNull, name),
        ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression, name),
        ObjectCreationExpressionSyntax creation => Of(creation.Type, name),
        ArrayCreationExpressionSyntax creation => Of(creation.Type, name),
        StackAllocArrayCreationExpressionSyntax creation => Of(creation.Type, name),
        BaseObjectCreationExpressionSyntax creation => creation.NewKeyword.Span,
        CastExpressionSyntax cast => Of(cast.Type, name),
        TypeOfExpressionSyntax typeOf => Of(typeOf.Type, name),
        SizeOfExpressionSyntax sizeOf => Of(sizeOf.Type, name),
        DefaultExpressionSyntax @default => Of(@default.Type, name),
        BinaryExpressionSyntax binary => Written(binary.Right as TypeSyntax, name) ?? binary.OperatorToken.Span,
        AssignmentExpressionSyntax assignment => assignment.OperatorToken.Span,
        AwaitExpressionSyntax await => await.AwaitKeyword.Span,
        AnonymousFunctionExpressionSyntax function => OfFunction(function, name),
        ElementAccessExpressionSyntax access => access.ArgumentList.Span,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } when !IsInferred(declaration.Type) => Of(declaration.Type, name),
        VariableDeclaratorSyntax declarator => declarator.Identifier.Span,
        SingleVariableDesignationSyntax designation => designation.Identifier.Span,
        DeclarationExpressionSyntax declaration => Of(declaration.Type, name),
        CommonForEachStatementSyntax loop => loop.ForEachKeyword.Span,
        LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } statement => statement.UsingKeyword.Span,
        LocalFunctionStatementSyntax function => SignaturePlace.Header(function).Select(part => Written(part, name)).FirstOrDefault(s => s is not null) ?? function.Identifier.Span,
        CatchClauseSyntax clause => clause.Declaration is { } declaration ? Of(declaration.Type, name) : clause.CatchKeyword.Span,
        AttributeSyntax attribute => Of(attribute.Name, name),
        QueryExpressionSyntax query => query.FromClause.FromKeyword.Span,
        QueryClauseSyntax or SelectOrGroupClauseSyntax or StatementSyntax => node.GetFirstToken().Span,
        TypeSyntax or PatternSyntax => Written(node, name) ?? OfType(node),
        _ => node.Span,
    };

    /// <summary>Whether a place is where a name is written.</summary>
    public static bool IsNamed(SyntaxNode node, TextSpan place, string name) =>
        place.Length == name.Length && node.SyntaxTree.GetRoot().FindToken(place.Start, findInsideTrivia: true).ValueText == name;

    /// <summary>Where the code says a name; null if it does not.</summary>
    public static TextSpan? Written(SyntaxNode? node, string name)
    {
        foreach (var candidate in node?.DescendantNodesAndSelf() ?? [])
        {
            if (candidate is SimpleNameSyntax { Identifier: { } identifier } && identifier.ValueText == name)
                return identifier.Span;
        }

        return null;
    }

    private static bool IsInferred(TypeSyntax type) => type switch
    {
        RefTypeSyntax reference => IsInferred(reference.Type),
        ScopedTypeSyntax scoped => IsInferred(scoped.Type),
        _ => type.IsVar,
    };

    private static TextSpan OfType(SyntaxNode type) => type switch
    {
        GenericNameSyntax generic => generic.Identifier.Span,
        NullableTypeSyntax nullable => OfType(nullable.ElementType),
        QualifiedNameSyntax qualified => OfType(qualified.Right),
        AliasQualifiedNameSyntax qualified => OfType(qualified.Name),
        _ => type.Span,
    };

    private static TextSpan OfFunction(AnonymousFunctionExpressionSyntax function, string name) => function switch
    {
        SimpleLambdaExpressionSyntax lambda => lambda.Parameter.Span,
        ParenthesizedLambdaExpressionSyntax lambda => Written(lambda.ReturnType, name) ?? Written(lambda.ParameterList, name) ?? lambda.ParameterList.Span,
        _ => function.GetFirstToken().Span,
    };
}
