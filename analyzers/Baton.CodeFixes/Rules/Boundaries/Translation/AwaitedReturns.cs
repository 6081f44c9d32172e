using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.CodeFixes.Rules.Boundaries.Translation;

/// <summary>Awaits the tasks that a body returned, as its method becomes asynchronous.</summary>
/// <param name="body">The body of the method.</param>
/// <param name="hasResult">Whether the tasks have a result.</param>
internal sealed class AwaitedReturns(BlockSyntax body, bool hasResult) : CSharpSyntaxRewriter
{
    /// <summary>The body with its tasks awaited.</summary>
    public static BlockSyntax In(BlockSyntax body, bool hasResult) => (BlockSyntax)new AwaitedReturns(body, hasResult).Visit(body);

    /// <inheritdoc />
    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node) => node;

    /// <inheritdoc />
    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => node;

    /// <inheritdoc />
    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => node;

    /// <inheritdoc />
    public override SyntaxNode? VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node) => node;

    /// <inheritdoc />
    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node)
    {
        if (node.Expression is not { } task)
            return node;
        if (hasResult)
            return node.WithExpression(Finished(task) ?? Await(task));
        var end = SyntaxFactory.ReturnStatement();
        if (IsCompletedTask(task))
            return end.WithTriviaFrom(node);
        var awaited = SyntaxFactory.ExpressionStatement(Await(task.WithoutLeadingTrivia()));
        return node.Parent == body && body.Statements.Last() == node
            ? awaited.WithTriviaFrom(node)
            : SyntaxFactory.Block(awaited, end).WithTriviaFrom(node);
    }

    private static ExpressionSyntax Await(ExpressionSyntax task)
    {
        var operand = task is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax or ObjectCreationExpressionSyntax or ElementAccessExpressionSyntax
            ? task
            : SyntaxFactory.ParenthesizedExpression(task);
        return SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), operand);
    }

    /// <summary>The result of a task that is finished from the start.</summary>
    private static ExpressionSyntax? Finished(ExpressionSyntax task) =>
        task is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Task" or "ValueTask" }, Name.Identifier.ValueText: "FromResult" }, ArgumentList.Arguments: [var result] }
            ? result.Expression
            : null;

    private static bool IsCompletedTask(ExpressionSyntax task) =>
        task is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Task" or "ValueTask" }, Name.Identifier.ValueText: "CompletedTask" };
}
