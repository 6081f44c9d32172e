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
        var mention = foreign.In(operation.Type) ?? InSymbols(operation, foreign);
        return mention is { } found ? new VendorUse(UsePlace.Of(operation.Syntax, found.Symbol.Name), found, IsInferred(operation)) : null;
    }

    // Grouped by what an operation has beside the type of its value; most kinds have nothing.
    private static Mention? InSymbols(IOperation operation, ForeignSymbols foreign) => operation switch
    {
        IInvocationOperation invocation => foreign.InMember(invocation.TargetMethod),
        IMethodReferenceOperation reference => foreign.InSignature(reference.Method),
        IMemberReferenceOperation reference => foreign.InMember(reference.Member),
        IObjectCreationOperation creation => foreign.InMember(creation.Constructor),
        IVariableDeclaratorOperation declarator => foreign.In(declarator.Symbol.Type),
        IAnonymousFunctionOperation function => foreign.InSignature(function.Symbol),
        ILocalFunctionOperation function => foreign.InSignature(function.Symbol) ?? SignatureUses.InConstraints(function.Symbol.TypeParameters, foreign),
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

    private static bool IsInferred(IOperation operation) => operation.IsImplicit || operation switch
    {
        IVariableDeclaratorOperation { Syntax: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: false } } } => false,
        IConversionOperation { Syntax: CastExpressionSyntax } => false,
        IVariableDeclaratorOperation or IConversionOperation or IAnonymousFunctionOperation or IDelegateCreationOperation => true,
        IDiscardOperation or IDeclarationExpressionOperation or IArgumentOperation or ILoopOperation => true,
        IPatternOperation or IAssignmentOperation or IUsingOperation or IUsingDeclarationOperation => true,
        _ => false,
    };
}
