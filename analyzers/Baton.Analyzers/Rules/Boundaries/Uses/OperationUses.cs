using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>What one operation has of a vendor: the type of its value, and the members that it calls, written or inferred.</summary>
internal static class OperationUses
{
    /// <summary>Finds the use of an operation alone, without its children; null if there is none.</summary>
    public static VendorUse? Find(IOperation operation, ForeignSymbols foreign)
    {
        if ((foreign.In(operation.Type) ?? InSymbols(operation, foreign)) is not { } found)
            return null;
        if (found.IsUnknown)
            return new VendorUse(default, found, Clarity.Inferred);
        // What a query clause does is a lambda that nobody wrote.
        var syntax = operation is IAnonymousFunctionOperation && operation.Syntax.Parent is QueryClauseSyntax clause ? clause : operation.Syntax;
        var span = UsePlace.Of(syntax, found.Symbol.Name);
        return new VendorUse(span, found, UsePlace.IsNamed(syntax, span, found.Symbol.Name) ? Clarity.Named : ClarityOf(operation));
    }

    // By kind and not by type: a switch over forty interfaces is most of the rule's cost.
    private static Mention? InSymbols(IOperation operation, ForeignSymbols foreign)
    {
        switch (operation.Kind)
        {
            case OperationKind.Invocation:
                return foreign.InMember(((IInvocationOperation)operation).TargetMethod);
            case OperationKind.FieldReference or OperationKind.PropertyReference or OperationKind.EventReference:
                return foreign.InMember(((IMemberReferenceOperation)operation).Member);
            case OperationKind.MethodReference:
                return foreign.InSignature(((IMethodReferenceOperation)operation).Method);
            case OperationKind.ObjectCreation:
                return foreign.InMember(((IObjectCreationOperation)operation).Constructor);
            case OperationKind.VariableDeclarator:
                return foreign.In(((IVariableDeclaratorOperation)operation).Symbol.Type);
            case OperationKind.AnonymousFunction:
                return foreign.InSignature(((IAnonymousFunctionOperation)operation).Symbol);
            case OperationKind.LocalFunction:
                return SignatureUses.In(((ILocalFunctionOperation)operation).Symbol, foreign);
            case OperationKind.DelegateCreation:
                return foreign.InSignature((operation.Type as INamedTypeSymbol)?.DelegateInvokeMethod);
            case OperationKind.IsType:
                return foreign.In(((IIsTypeOperation)operation).TypeOperand);
            case OperationKind.TypeOf:
                return foreign.In(((ITypeOfOperation)operation).TypeOperand);
            case OperationKind.SizeOf:
                return foreign.In(((ISizeOfOperation)operation).TypeOperand);
            case OperationKind.NameOf:
                return NameUses.In(((INameOfOperation)operation).Argument.Syntax, operation.SemanticModel, foreign);
            case OperationKind.CatchClause:
                return foreign.In(((ICatchClauseOperation)operation).ExceptionType);
            case OperationKind.Conversion or OperationKind.Argument or OperationKind.Coalesce or OperationKind.Spread:
            case OperationKind.Binary or OperationKind.Unary or OperationKind.Increment or OperationKind.Decrement or OperationKind.CompoundAssignment:
                return InOperators(operation, foreign);
            case OperationKind.CollectionExpression:
                return foreign.InMember(((ICollectionExpressionOperation)operation).ConstructMethod);
            case OperationKind.With:
                return foreign.InMember(((IWithOperation)operation).CloneMethod);
            case OperationKind.Range:
                return foreign.InMember(((IRangeOperation)operation).Method);
            case OperationKind.ImplicitIndexerReference:
                var indexer = (IImplicitIndexerReferenceOperation)operation;
                return foreign.InMember(indexer.LengthSymbol) ?? foreign.InMember(indexer.IndexerSymbol);
            case OperationKind.Loop or OperationKind.Await or OperationKind.DeconstructionAssignment or OperationKind.Using or OperationKind.UsingDeclaration:
                return ProtocolUses.In(operation, foreign);
            // What the compiler made nothing of, such as a method group of which it does not know a type.
            case OperationKind.Invalid:
            case OperationKind.None when operation.Type is null:
                return foreign.TellsUnknown ? Mention.Unknown : null;
            default:
                return operation is IPatternOperation pattern ? InPattern(pattern, foreign) : null;
        }
    }

    /// <summary>The vendor's type whose operator or conversion is called without a name.</summary>
    private static Mention? InOperators(IOperation operation, ForeignSymbols foreign) => operation switch
    {
        IConversionOperation conversion => foreign.InMember(conversion.OperatorMethod),
        IArgumentOperation argument => foreign.InMember(argument.InConversion.MethodSymbol) ?? foreign.InMember(argument.OutConversion.MethodSymbol),
        IBinaryOperation binary => foreign.InMember(binary.OperatorMethod),
        IUnaryOperation unary => foreign.InMember(unary.OperatorMethod),
        IIncrementOrDecrementOperation step => foreign.InMember(step.OperatorMethod),
        ICompoundAssignmentOperation assignment => foreign.InMember(assignment.OperatorMethod),
        ICoalesceOperation coalesce => foreign.InMember(coalesce.ValueConversion.MethodSymbol),
        ISpreadOperation spread => foreign.In(spread.ElementType) ?? foreign.InMember(spread.ElementConversion.MethodSymbol),
        _ => null,
    };

    private static Mention? InPattern(IPatternOperation pattern, ForeignSymbols foreign) => foreign.In(pattern.NarrowedType) ?? pattern switch
    {
        IDeclarationPatternOperation declaration => foreign.In(declaration.MatchedType),
        IRecursivePatternOperation recursive => foreign.In(recursive.MatchedType) ?? foreign.InMember(recursive.DeconstructSymbol),
        ITypePatternOperation type => foreign.In(type.MatchedType),
        IListPatternOperation list => foreign.InMember(list.LengthSymbol) ?? foreign.InMember(list.IndexerSymbol),
        ISlicePatternOperation slice => foreign.InMember(slice.SliceSymbol),
        _ => null,
    };

    private static Clarity ClarityOf(IOperation operation) => operation.IsImplicit ? Clarity.Inferred : operation switch
    {
        IPropertyReferenceOperation { Syntax: ElementAccessExpressionSyntax or ElementBindingExpressionSyntax } => Clarity.Done,
        ILocalReferenceOperation { IsDeclaration: true } => Clarity.Inferred,
        IInvocationOperation or IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation => Clarity.Referred,
        IVariableDeclaratorOperation or IAnonymousFunctionOperation or IDelegateCreationOperation or IDiscardOperation => Clarity.Inferred,
        IDeclarationExpressionOperation or IArgumentOperation or ILoopOperation or IPatternOperation or IAssignmentOperation => Clarity.Inferred,
        IConversionOperation { Syntax: not CastExpressionSyntax } or IUsingOperation or IUsingDeclarationOperation => Clarity.Inferred,
        _ => Clarity.Done,
    };
}
