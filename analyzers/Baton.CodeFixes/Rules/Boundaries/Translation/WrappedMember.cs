using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Baton.CodeFixes.Rules.Boundaries.Translation;

/// <summary>Puts the body of a member into a <c>try</c>.</summary>
internal static class WrappedMember
{
    /// <summary>The member with its body guarded; <see langword="null"/> where a <c>try</c> would not do.</summary>
    public static MemberDeclarationSyntax? Of(MemberDeclarationSyntax member, SemanticModel model, TranslationWriter writer) => member switch
    {
        MethodDeclarationSyntax method when model.GetDeclaredSymbol(method) is { } symbol => Wrap(method, symbol, writer),
        PropertyDeclarationSyntax property => Wrap(property, writer),
        _ => null,
    };

    private static MethodDeclarationSyntax? Wrap(MethodDeclarationSyntax method, IMethodSymbol symbol, TranslationWriter writer)
    {
        // No `yield` stands in a try with a catch, and a sequence that is handed out is walked by others.
        if (IsSequence(symbol.ReturnType))
            return null;
        var isTask = symbol.ReturnType.Name is "Task" or "ValueTask";
        var hasResult = isTask ? symbol.ReturnType is INamedTypeSymbol { IsGenericType: true } : !symbol.ReturnsVoid;
        var body = method.Body ?? (method.ExpressionBody is { } arrow ? Block(arrow.Expression, returns: hasResult || (isTask && !symbol.IsAsync)) : null);
        if (body is null)
            return null;
        var wrapped = method;
        if (isTask && !symbol.IsAsync)
        {
            // A task that is not awaited in the try takes its exceptions along.
            body = AwaitedReturns.In(body, hasResult);
            wrapped = WithAsync(method);
        }

        return wrapped.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Guarded(body, writer));
    }

    private static PropertyDeclarationSyntax? Wrap(PropertyDeclarationSyntax property, TranslationWriter writer)
    {
        if (property.ExpressionBody is { } arrow)
        {
            var getter = SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, SyntaxFactory.Block(writer.Guard(Block(arrow.Expression, returns: true))));
            return property
                .WithExpressionBody(null)
                .WithSemicolonToken(default)
                .WithAccessorList(SyntaxFactory.AccessorList(SyntaxFactory.SingletonList(getter)))
                .WithAdditionalAnnotations(Formatter.Annotation);
        }

        if (property.AccessorList is not { } accessors || property.DescendantNodes().OfType<YieldStatementSyntax>().Any())
            return null;
        return property.WithAccessorList(accessors.WithAccessors(SyntaxFactory.List(accessors.Accessors.Select(a => Wrap(a, writer)))));
    }

    private static AccessorDeclarationSyntax Wrap(AccessorDeclarationSyntax accessor, TranslationWriter writer)
    {
        var body = accessor.Body ?? (accessor.ExpressionBody is { } arrow ? Block(arrow.Expression, accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) : null);
        return body is null
            ? accessor
            : accessor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Guarded(body, writer));
    }

    private static BlockSyntax Guarded(BlockSyntax body, TranslationWriter writer) =>
        SyntaxFactory.Block(writer.Guard(body)).WithAdditionalAnnotations(Formatter.Annotation);

    private static BlockSyntax Block(ExpressionSyntax expression, bool returns)
    {
        StatementSyntax statement = expression is ThrowExpressionSyntax thrown ? SyntaxFactory.ThrowStatement(thrown.Expression)
            : returns ? SyntaxFactory.ReturnStatement(expression)
            : SyntaxFactory.ExpressionStatement(expression);
        return SyntaxFactory.Block(statement);
    }

    private static MethodDeclarationSyntax WithAsync(MethodDeclarationSyntax method)
    {
        var keyword = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (method.Modifiers.Count > 0)
            return method.AddModifiers(keyword);
        return method
            .WithReturnType(method.ReturnType.WithLeadingTrivia())
            .WithModifiers(SyntaxFactory.TokenList(keyword.WithLeadingTrivia(method.ReturnType.GetLeadingTrivia())));
    }

    private static bool IsSequence(ITypeSymbol type) => type.Name is "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator";
}
