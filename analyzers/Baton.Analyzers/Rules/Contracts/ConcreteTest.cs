using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Contracts;

/// <summary>The ways in which code asks a value for its class.</summary>
internal static class ConcreteTest
{
    /// <summary>What the value is known as, and the class that it is tested for or cast to; null if the operation is no such test.</summary>
    public static (ITypeSymbol Family, ITypeSymbol Component)? Of(IOperation operation) => operation switch
    {
        IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol.Type: var component } } loop => Pair(ElementType(loop), component),
        IIsTypeOperation test => Pair(test.ValueOperand.Type, test.TypeOperand),
        ITypePatternOperation pattern => Pair(pattern.InputType, pattern.MatchedType),
        IDeclarationPatternOperation { MatchesNull: false } pattern => Pair(pattern.InputType, pattern.MatchedType),
        IRecursivePatternOperation pattern => Pair(pattern.InputType, pattern.MatchedType),
        IConversionOperation { IsImplicit: false, Conversion: { IsReference: true, IsImplicit: false } } cast => Pair(Original(cast.Operand).Type, cast.Type),
        IConversionOperation { IsImplicit: false, IsTryCast: true } cast => Pair(Original(cast.Operand).Type, cast.Type),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
            Comparison(comparison.LeftOperand, comparison.RightOperand) ?? Comparison(comparison.RightOperand, comparison.LeftOperand),
        IInvocationOperation call => Sequence(call),
        _ => null,
    };

    /// <summary>Where the class is named: of a loop only its variable's type.</summary>
    public static SyntaxNode PlaceOf(IOperation operation) => operation.Syntax is ForEachStatementSyntax loop ? loop.Type : operation.Syntax;

    private static ITypeSymbol? ElementType(IForEachLoopOperation loop) =>
        loop is { Syntax: CommonForEachStatementSyntax syntax, SemanticModel: { } model } ? model.GetForEachStatementInfo(syntax).ElementType : null;

    private static (ITypeSymbol, ITypeSymbol)? Pair(ITypeSymbol? family, ITypeSymbol? component) =>
        family is not null && component is not null ? (family, component) : null;

    /// <summary><c>x.GetType() == typeof(X)</c>.</summary>
    private static (ITypeSymbol, ITypeSymbol)? Comparison(IOperation left, IOperation right) =>
        Original(left) is IInvocationOperation { TargetMethod: { Name: nameof(GetType), Parameters.IsEmpty: true, ContainingType.SpecialType: SpecialType.System_Object }, Instance: { } instance }
        && Original(right) is ITypeOfOperation { TypeOperand: var component }
            ? Pair(Original(instance).Type, component)
            : null;

    /// <summary><c>xs.OfType&lt;X&gt;()</c> and <c>xs.Cast&lt;X&gt;()</c>.</summary>
    private static (ITypeSymbol, ITypeSymbol)? Sequence(IInvocationOperation call)
    {
        if (call is not { TargetMethod: { Name: "OfType" or "Cast", TypeArguments: [var component], ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" } }, Arguments: [{ Value: var source }] })
            return null;
        return Original(source).Type switch
        {
            IArrayTypeSymbol array => (array.ElementType, component),
            INamedTypeSymbol sequence => sequence.AllInterfaces.Insert(0, sequence)
                .Where(i => i is { MetadataName: "IEnumerable`1", TypeArguments.Length: 1 })
                .Select(i => ((ITypeSymbol, ITypeSymbol)?)(i.TypeArguments[0], component))
                .FirstOrDefault(),
            _ => null,
        };
    }

    private static IOperation Original(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
            operation = conversion.Operand;
        return operation;
    }
}
