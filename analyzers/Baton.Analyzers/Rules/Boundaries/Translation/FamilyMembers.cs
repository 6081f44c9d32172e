using Baton.Analyzers.Symbols;
using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries.Translation;

/// <summary>The members through which others reach a class without knowing it: those of a family, a capability, a predictor, a run.</summary>
internal static class FamilyMembers
{
    private const string Abstractions = "Baton.Abstractions";

    // What components are made and described by is called by generated code, not by who uses them.
    private const string Making = "Baton.Components";

    /// <summary>The members that a class itself declares, each with the interface that asks for it.</summary>
    public static IReadOnlyDictionary<ISymbol, INamedTypeSymbol> Of(INamedTypeSymbol type)
    {
        var members = new Dictionary<ISymbol, INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var family in type.AllInterfaces.Where(IsFamily))
        {
            foreach (var asked in family.GetMembers().Where(m => m is IPropertySymbol or IMethodSymbol { AssociatedSymbol: null }))
            {
                if (ImplementedMember.Of(type, asked) is { IsImplicitlyDeclared: false } member
                    && SymbolEqualityComparer.Default.Equals(member.ContainingType, type) && !members.ContainsKey(member))
                    members.Add(member, family);
            }
        }

        return members;
    }

    private static bool IsFamily(INamedTypeSymbol type) =>
        (type.ContainingAssembly?.Name == Abstractions && type.ContainingNamespace.ToDisplayString() != Making)
        || Families.Of(type).Count > 0;
}
