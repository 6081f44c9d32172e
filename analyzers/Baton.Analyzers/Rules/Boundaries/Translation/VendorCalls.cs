using Baton.Analyzers.Vendors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Boundaries.Translation;

/// <summary>Which operations run a vendor's code.</summary>
internal sealed class VendorCalls(VendorMap vendors)
{
    /// <summary>The vendor's member that an operation runs; <see langword="null"/> if it runs none.</summary>
    public ISymbol? Of(IOperation operation) => operation switch
    {
        // Cleaning up throws nothing that anybody waits for.
        IInvocationOperation { TargetMethod: { Name: "Dispose" or "DisposeAsync", Parameters.Length: 0 } } => null,
        IInvocationOperation call => Vendors(call.TargetMethod),
        IObjectCreationOperation creation => IsException(creation.Type) ? null : Vendors(creation.Constructor),
        IPropertyReferenceOperation property => Vendors(property.Property),
        IEventAssignmentOperation { EventReference: IEventReferenceOperation subscribed } => Vendors(subscribed.Event),
        IBinaryOperation { OperatorMethod: { } method } => Vendors(method),
        IUnaryOperation { OperatorMethod: { } method } => Vendors(method),
        IIncrementOrDecrementOperation { OperatorMethod: { } method } => Vendors(method),
        ICompoundAssignmentOperation { OperatorMethod: { } method } => Vendors(method),
        IConversionOperation { OperatorMethod: { } method } => Vendors(method),
        IAwaitOperation { Operation.Type: { } awaited } => Vendors(awaited),
        IForEachLoopOperation loop => Enumerated(loop),
        _ => null,
    };

    /// <summary>Whether a type is an exception of a vendor's.</summary>
    public bool IsVendorException(ITypeSymbol? type) => IsException(type) && vendors.VendorOf(type) is not null;

    private ISymbol? Enumerated(IForEachLoopOperation loop)
    {
        if (loop.Syntax is not CommonForEachStatementSyntax syntax || loop.SemanticModel is not { } model)
            return null;
        var info = model.GetForEachStatementInfo(syntax);
        return Vendors(info.GetEnumeratorMethod) ?? Vendors(info.MoveNextMethod);
    }

    // Asking an exception what happened is part of translating it.
    private ISymbol? Vendors(ISymbol? symbol) =>
        symbol is not null && vendors.VendorOf(symbol) is not null && !IsException(symbol as ITypeSymbol ?? symbol.ContainingType) ? symbol : null;

    private static bool IsException(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }
}
