using Baton.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Contracts;

/// <summary>The members that a family or capability promises of whoever implements it.</summary>
internal static class FamilyMembers
{
    /// <summary>The family or capability that promises a member of a type; null if none does.</summary>
    public static INamedTypeSymbol? PromisedBy(INamedTypeSymbol type, ISymbol member)
    {
        if (type.TypeKind == TypeKind.Interface)
            return member.IsStatic || member.DeclaredAccessibility == Accessibility.Private ? null : type;
        foreach (var (promise, promised) in Promises(type))
        {
            if (SymbolEqualityComparer.Default.Equals(ImplementedMember.Of(type, promised), member))
                return promise;
        }

        return null;
    }

    /// <summary>The members of base classes by which a type keeps a promise.</summary>
    public static IEnumerable<(INamedTypeSymbol Promise, ISymbol Member)> InheritedBy(INamedTypeSymbol type) => Promises(type)
        .Select(p => (p.Promise, Member: ImplementedMember.Of(type, p.Member)))
        .Where(p => p.Member is { ContainingType.TypeKind: TypeKind.Class } && !SymbolEqualityComparer.Default.Equals(p.Member.ContainingType, type))
        .Select(p => (p.Promise, p.Member!));

    private static IEnumerable<(INamedTypeSymbol Promise, ISymbol Member)> Promises(INamedTypeSymbol type) => type.AllInterfaces
        .Where(ComponentSymbols.IsFamily)
        .SelectMany(i => i.GetMembers().Where(m => m is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol or IEventSymbol && !m.IsStatic).Select(m => (i, m)));
}
