using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>Types that a declaration names and the compiler does not know.</summary>
internal static class UnresolvedTypes
{
    /// <summary>Whether a declaration names one.</summary>
    public static bool In(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { } invoke } type => In(invoke) || type.TypeParameters.Any(In),
        INamedTypeSymbol type => In(type.BaseType) || type.Interfaces.Any(In) || type.TypeParameters.Any(In),
        IMethodSymbol method => In(method.ReturnType) || method.Parameters.Any(p => In(p.Type)) || method.TypeParameters.Any(In),
        IPropertySymbol property => In(property.Type) || property.Parameters.Any(p => In(p.Type)),
        IEventSymbol @event => In(@event.Type),
        IFieldSymbol field => In(field.Type),
        _ => false,
    };

    private static bool In(ITypeParameterSymbol parameter) => parameter.ConstraintTypes.Any(In);

    private static bool In(ITypeSymbol? type) => type switch
    {
        null => false,
        IArrayTypeSymbol array => In(array.ElementType),
        IPointerTypeSymbol pointer => In(pointer.PointedAtType),
        IFunctionPointerTypeSymbol function => In(function.Signature),
        INamedTypeSymbol named => named.TypeKind == TypeKind.Error || (named.IsGenericType && named.TypeArguments.Any(In)),
        _ => type.TypeKind == TypeKind.Error,
    };
}
