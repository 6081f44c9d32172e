using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;

namespace Baton.CodeFixes.Rules.Components;

/// <summary>Finds the interfaces by which a class can belong to a family.</summary>
internal static class FamilyInterfaces
{
    /// <summary>The capabilities of a family that an assembly declares, or the family's own interface if it has none, by name.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Of(IAssemblySymbol assembly, string family)
    {
        var all = TypesIn(assembly.GlobalNamespace)
            .Where(t => t is { TypeKind: TypeKind.Interface, DeclaredAccessibility: Accessibility.Public } && Families.Of(t).Any(f => f.Name == family))
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .ToList();
        var capabilities = all.Where(t => Families.DeclaredBy(t) is null).ToList();
        return capabilities.Count > 0 ? capabilities : all;
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));
}
