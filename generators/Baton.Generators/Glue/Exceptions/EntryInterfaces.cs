using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Glue.Exceptions;

/// <summary>The interfaces through which others reach a class without knowing it: those of a family, a capability, a predictor, a run.</summary>
internal static class EntryInterfaces
{
    private const string Abstractions = "Baton.Abstractions";

    // What components are made and described by is called by generated code, not by who uses them.
    private const string Making = "Baton.Components";

    /// <summary>The interfaces of a class, with those that they bring along; those of the base class library are nobody's entry.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Of(INamedTypeSymbol type)
    {
        var entries = new List<INamedTypeSymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var family in type.AllInterfaces.Where(IsFamily))
        {
            foreach (var entry in family.AllInterfaces.Insert(0, family).Where(IsAsked))
            {
                if (seen.Add(entry))
                    entries.Add(entry);
            }
        }

        return entries;
    }

    private static bool IsFamily(INamedTypeSymbol type) =>
        (type.ContainingAssembly?.Name == Abstractions && IsAsked(type)) || Families.Of(type).Count > 0;

    private static bool IsAsked(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space.Name != "System" && type.ContainingNamespace.ToDisplayString() != Making;
    }
}
