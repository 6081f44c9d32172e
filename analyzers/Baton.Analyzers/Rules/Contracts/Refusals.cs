using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Contracts;

/// <summary>Finds bodies that refuse whatever they are asked.</summary>
internal static class Refusals
{
    /// <summary>The exceptions that mean a refusal, whatever one is asked.</summary>
    public static readonly string[] Exceptions = ["NotSupportedException", "NotImplementedException"];

    /// <summary>Where a body refuses, and with what; null if it does anything else for anybody.</summary>
    public static (SyntaxNode Place, ITypeSymbol Exception)? In(IBlockOperation body)
    {
        foreach (var statement in body.Operations)
        {
            var value = Unwrap(statement);
            if (value is IThrowOperation { Exception: { } thrown } && IsRefusal(Unwrap(thrown)?.Type))
                return (value.Syntax, Unwrap(thrown)!.Type!);
            if (FailedTask(value) is { } failed)
                return (value!.Syntax, failed);
            // Whatever comes after a way out need not be reached.
            if (statement is IReturnOperation || statement.Descendants().Any(o => o is IReturnOperation))
                return null;
        }

        return null;
    }

    /// <summary>The exception that a member throws by its syntax alone, for members of other files; null if it does anything else.</summary>
    public static string? InDeclaration(ISymbol member, CancellationToken cancellation)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            ExpressionSyntax? thrown = reference.GetSyntax(cancellation) switch
            {
                MethodDeclarationSyntax { ExpressionBody.Expression: ThrowExpressionSyntax { Expression: var expression } } => expression,
                MethodDeclarationSyntax { Body.Statements: [ThrowStatementSyntax { Expression: { } expression }] } => expression,
                PropertyDeclarationSyntax { ExpressionBody.Expression: ThrowExpressionSyntax { Expression: var expression } } => expression,
                _ => null,
            };
            if (thrown is ObjectCreationExpressionSyntax { Type: var type } && Exceptions.FirstOrDefault(r => r == Name(type)) is { } name)
                return name;
        }

        return null;
    }

    private static string Name(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    /// <summary><c>return Task.FromException(new NotSupportedException())</c> is a refusal in an asynchronous member's clothes.</summary>
    private static ITypeSymbol? FailedTask(IOperation? value) =>
        value is IInvocationOperation { TargetMethod: { Name: "FromException", ContainingType: var type }, Arguments: [{ Value: var exception }] }
        && type.Name is "Task" or "ValueTask"
        && type.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks"
        && Unwrap(exception)?.Type is { } failed
        && IsRefusal(failed)
            ? failed
            : null;

    private static bool IsRefusal(ITypeSymbol? exception)
    {
        // It is the machine that does not support what the component does.
        if (exception.Is("System", "PlatformNotSupportedException"))
            return false;
        for (var level = exception; level is not null; level = level.BaseType)
        {
            if (Exceptions.Any(r => level.Is("System", r)))
                return true;
        }

        return false;
    }

    private static IOperation? Unwrap(IOperation? operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } value }:
                    operation = value;
                    break;
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IExpressionStatementOperation statement:
                    operation = statement.Operation;
                    break;
                default:
                    return operation;
            }
        }
    }
}
