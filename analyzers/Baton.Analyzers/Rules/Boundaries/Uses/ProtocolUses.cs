using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>Members that statements call by their shape, without naming them: those of loops, waiting, deconstruction and disposal.</summary>
internal static class ProtocolUses
{
    /// <summary>The vendor's type that the protocol of an operation goes through.</summary>
    public static Mention? In(IOperation operation, ForeignSymbols foreign) => operation switch
    {
        IForEachLoopOperation { Syntax: CommonForEachStatementSyntax loop, SemanticModel: { } model } => InLoop(loop, model, foreign),
        IAwaitOperation { Syntax: AwaitExpressionSyntax await, SemanticModel: { } model } => InAwait(model.GetAwaitExpressionInfo(await), foreign),
        IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax assignment, SemanticModel: { } model } =>
            InDeconstruction(model.GetDeconstructionInfo(assignment), foreign),
        IUsingOperation { Resources: { } resources, IsAsynchronous: var isAsync } => InDisposal(resources, isAsync, foreign),
        IUsingDeclarationOperation { DeclarationGroup: { } resources, IsAsynchronous: var isAsync } => InDisposal(resources, isAsync, foreign),
        _ => null,
    };

    private static Mention? InLoop(CommonForEachStatementSyntax loop, SemanticModel model, ForeignSymbols foreign)
    {
        var info = model.GetForEachStatementInfo(loop);
        if (info.GetEnumeratorMethod is null && foreign.TellsUnknown)
            return Mention.Unknown;
        var found = foreign.InSignature(info.GetEnumeratorMethod)
            ?? foreign.InMember(info.MoveNextMethod)
            ?? foreign.InMember(info.CurrentProperty)
            ?? foreign.In(info.ElementType)
            ?? foreign.InMember(info.DisposeMethod)
            ?? foreign.InMember(info.ElementConversion.MethodSymbol);
        return found is null && loop is ForEachVariableStatementSyntax variables ? InDeconstruction(model.GetDeconstructionInfo(variables), foreign) : found;
    }

    private static Mention? InAwait(AwaitExpressionInfo info, ForeignSymbols foreign) =>
        // Of what is dynamic nothing is known either.
        info.GetAwaiterMethod is null && !info.IsDynamic && foreign.TellsUnknown ? Mention.Unknown : foreign.InSignature(info.GetAwaiterMethod) ?? foreign.InMember(info.IsCompletedProperty) ?? foreign.InMember(info.GetResultMethod);

    private static Mention? InDeconstruction(DeconstructionInfo info, ForeignSymbols foreign)
    {
        if (info is { Method: null, Conversion: null, Nested.IsEmpty: true } && foreign.TellsUnknown)
            return Mention.Unknown;
        if ((foreign.InSignature(info.Method) ?? foreign.InMember(info.Conversion?.MethodSymbol)) is { } found)
            return found;
        foreach (var nested in info.Nested)
        {
            if (InDeconstruction(nested, foreign) is { } inner)
                return inner;
        }

        return null;
    }

    private static Mention? InDisposal(IOperation resources, bool isAsync, ForeignSymbols foreign)
    {
        var type = resources is IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [var first, ..] }, ..] } ? first.Symbol.Type : resources.Type;
        var name = isAsync ? "DisposeAsync" : "Dispose";
        for (var level = type; level is not null; level = level.BaseType)
        {
            // Nothing is known of its members.
            if (level.TypeKind == TypeKind.Error)
                return foreign.In(level);
            foreach (var member in level.GetMembers(name))
            {
                if (member is IMethodSymbol { Parameters.Length: 0, IsStatic: false })
                    return foreign.InMember(member);
            }
        }

        return null;
    }
}
