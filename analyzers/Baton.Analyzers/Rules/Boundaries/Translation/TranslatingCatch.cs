using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Boundaries.Translation;

/// <summary>Whether what an operation throws is caught, and turned into something else, before it leaves the body.</summary>
internal sealed class TranslatingCatch(VendorCalls calls)
{
    /// <summary>Whether an operation stands in a <c>try</c> that lets no exception of a vendor's out as it was.</summary>
    public bool Covers(IOperation operation)
    {
        var leaves = LeavesUnfinished(operation);
        for (var (inner, outer) = (operation, operation.Parent); outer is not null and not ILocalFunctionOperation; (inner, outer) = (outer, outer.Parent))
        {
            // What a lambda does is waited for with the call that takes it.
            if (outer is IInvocationOperation && inner is IArgumentOperation { Value: IDelegateCreationOperation { Target: IAnonymousFunctionOperation } })
                leaves = LeavesUnfinished(outer);
            if (!leaves && outer is ITryOperation attempt && attempt.Body == inner && attempt.Catches.Any(Translates))
                return true;
        }

        return false;
    }

    private bool Translates(ICatchClauseOperation clause)
    {
        if (IsCancellation(clause.ExceptionType))
            return false;
        var throws = Throws(clause.Handler).ToList();
        // Without any, the exception ends here; else one at least must be another.
        return throws.Count == 0 || throws.Any(t => !IsAsItWas(t, clause));
    }

    private bool IsAsItWas(IThrowOperation thrown, ICatchClauseOperation clause)
    {
        var exception = Unconverted(thrown.Exception);
        return exception is null
            || calls.IsVendorException(exception.Type)
            || (exception is ILocalReferenceOperation local && clause.Locals.Contains(local.Local, SymbolEqualityComparer.Default));
    }

    private static IEnumerable<IThrowOperation> Throws(IOperation handler) =>
        handler.Descendants().OfType<IThrowOperation>().Where(t => !IsInFunction(t, handler));

    private static bool IsInFunction(IOperation operation, IOperation within)
    {
        for (var parent = operation.Parent; parent is not null && parent != within; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }

    /// <summary>What a conversion, which throwing may bring with it, stands on.</summary>
    public static IOperation? Unconverted(IOperation? operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation;
    }

    /// <summary>Whether an operation's result is handed out before its work is done: a task that nobody awaits here, a sequence that nobody walks here.</summary>
    private static bool LeavesUnfinished(IOperation operation)
    {
        if (!IsUnfinished(operation.Type))
            return false;
        while (operation.Parent is IConversionOperation or IConditionalOperation or ICoalesceOperation or IParenthesizedOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation)
            operation = operation.Parent;
        return operation.Parent is IReturnOperation { Kind: OperationKind.Return };
    }

    private static bool IsUnfinished(ITypeSymbol? type) =>
        type?.Name is "Task" or "ValueTask" or "IAsyncEnumerable" or "IEnumerable" or "IAsyncEnumerator" or "IEnumerator"
        && Namespace(type) is "System.Threading.Tasks" or "System.Collections.Generic" or "System.Collections";

    private static bool IsCancellation(ITypeSymbol? type) =>
        type?.Name is nameof(OperationCanceledException) or nameof(System.Threading.Tasks.TaskCanceledException) && Namespace(type) is "System" or "System.Threading.Tasks";

    private static string Namespace(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() ?? "";
}
