using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries.Surface;

/// <summary>What other assemblies see.</summary>
internal static class Visibility
{
    /// <summary>Whether a type or member is seen by other assemblies; by their derived classes at least.</summary>
    public static bool IsVisible(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            var visible = current.DeclaredAccessibility switch
            {
                Accessibility.Public => true,
                Accessibility.Protected or Accessibility.ProtectedOrInternal => current.ContainingType is { } type && CanBeDerived(type),
                _ => false,
            };
            if (!visible)
                return false;
        }

        return true;
    }

    // Whoever has no constructor to call derives no class.
    private static bool CanBeDerived(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface
        || (!type.IsSealed && !type.IsStatic && type.InstanceConstructors.Any(c => c.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal));
}
