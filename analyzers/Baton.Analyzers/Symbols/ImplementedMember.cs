using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Symbols;

/// <summary>Finds the member by which a class does what an interface promises.</summary>
internal static class ImplementedMember
{
    /// <summary>What runs when the member is called: of a virtual one the last override.</summary>
    public static ISymbol? Of(INamedTypeSymbol type, ISymbol promised)
    {
        var implementation = type.FindImplementationForInterfaceMember(promised);
        if (implementation is not { IsVirtual: true } and not { IsAbstract: true } and not { IsOverride: true })
            return implementation;
        for (var level = type; level is not null && !SymbolEqualityComparer.Default.Equals(level, implementation.ContainingType); level = level.BaseType)
        {
            if (level.GetMembers(implementation.Name).FirstOrDefault(m => Overrides(m, implementation)) is { } last)
                return last;
        }

        return implementation;
    }

    private static bool Overrides(ISymbol member, ISymbol original)
    {
        for (var level = Overridden(member); level is not null; level = Overridden(level))
        {
            if (SymbolEqualityComparer.Default.Equals(level, original))
                return true;
        }

        return false;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };
}
