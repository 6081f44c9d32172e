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

    // Grouped by what an operation has beside the type of its value; most kinds have nothing.
    private static Mention? InSymbols(IOperation operation, ForeignSymbols foreign) => operation switch
    {
        IInvocationOperation invocation => foreign.InMember(invocation.TargetMethod),
        IMethodReferenceOperation reference => foreign.InSignature(reference.Method),
        IMemberReferenceOperation reference => foreign.InMember(reference.Member),
        IDelegateCreationOperation { Type: INamedTypeSymbol { DelegateInvokeMethod: { } invoke } } => foreign.InSignature(invoke),
        IObjectCreationOperation creation => foreign.InMember(creation.Constructor),
        IVariableDeclaratorOperation declarator => foreign.In(declarator.Symbol.Type),
        IAnonymousFunctionOperation function => foreign.InSignature(function.Symbol),
        ILocalFunctionOperation function => SignatureUses.In(function.Symbol, foreign),
        IConversionOperation conversion => foreign.InMember(conversion.OperatorMethod),
        IArgumentOperation argument => foreign.InMember(argument.InConversion.MethodSymbol) ?? foreign.InMember(argument.OutConversion.MethodSymbol),
        IBinaryOperation binary => foreign.InMember(binary.OperatorMethod),
        IUnaryOperation unary => foreign.InMember(unary.OperatorMethod),
        IIncrementOrDecrementOperation step => foreign.InMember(step.OperatorMethod),
        ICompoundAssignmentOperation assignment => foreign.InMember(assignment.OperatorMethod),
        ICoalesceOperation coalesce => foreign.InMember(coalesce.ValueConversion.MethodSymbol),
        IPatternOperation pattern => InPattern(pattern, foreign),
        IIsTypeOperation test => foreign.In(test.TypeOperand),
        ITypeOfOperation type => foreign.In(type.TypeOperand),
        ISizeOfOperation size => foreign.In(size.TypeOperand),
        INameOfOperation name => NameUses.In(name.Syntax, name.SemanticModel, foreign),
        ICatchClauseOperation clause => foreign.In(clause.ExceptionType),
        ICollectionExpressionOperation collection => foreign.InMember(collection.ConstructMethod),
        ISpreadOperation spread => foreign.In(spread.ElementType) ?? foreign.InMember(spread.ElementConversion.MethodSymbol),
        IWithOperation with => foreign.InMember(with.CloneMethod),
        IRangeOperation range => foreign.InMember(range.Method),
        IImplicitIndexerReferenceOperation indexer => foreign.InMember(indexer.LengthSymbol) ?? foreign.InMember(indexer.IndexerSymbol),
        IForEachLoopOperation or IAwaitOperation or IDeconstructionAssignmentOperation or IUsingOperation or IUsingDeclarationOperation =>
            ProtocolUses.In(operation, foreign),
        // What the compiler made nothing of, such as a method group of which it does not know a type.
        { Kind: OperationKind.None or OperationKind.Invalid } when foreign.TellsUnknown => Mention.Unknown,
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
