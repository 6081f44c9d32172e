using Baton.Analyzers.Symbols;
using Baton.Generators.Glue.Exceptions;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries.Translation;

/// <summary>The members through which others reach a class without knowing it: those of a family, a capability, a predictor, a run.</summary>
internal static class FamilyMembers
{
    /// <summary>The members that a class itself declares, each with the interface that asks for it.</summary>
    /// <remarks>Where <c>[TranslateExceptions]</c> stands, those that the compiler writes, which call the class's own.</remarks>
    public static IReadOnlyDictionary<ISymbol, INamedTypeSymbol> Of(INamedTypeSymbol type)
    {
        var members = new Dictionary<ISymbol, INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var family in EntryInterfaces.Of(type))
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
}
