using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Symbols;

/// <summary>Tells components and families from other types.</summary>
internal static class ComponentSymbols
{
    /// <summary>Whether a type is a component's class.</summary>
    public static bool IsComponent(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && ComponentAttributes.Of(named).Any();

    /// <summary>The component that a symbol belongs to: its own class or one around it; null if it belongs to none.</summary>
    public static INamedTypeSymbol? ComponentAround(ISymbol? symbol)
    {
        for (var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType; type is not null; type = type.ContainingType)
        {
            if (IsComponent(type))
                return type;
        }

        return null;
    }

    /// <summary>Whether a value's type leaves open which component it is: a family's interface, a capability, or a type parameter that is bound to one.</summary>
    public static bool IsFamily(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Interface } named => Families.Of(named).Count > 0,
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(IsFamily),
        _ => false,
    };

    /// <summary>The families of a component by their interfaces.</summary>
    public static string FamilyNames(INamedTypeSymbol component) => string.Join(" or ", Families.Of(component).Select(f => f.Interface.Name));
}
