using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>A property seen through what it overrides: an override may leave out an accessor or repeat no attribute.</summary>
internal static class PropertyChain
{
    /// <summary>The accessor that runs when the property is set.</summary>
    public static IMethodSymbol? FindSetter(this IPropertySymbol property) => property.Chain().Select(p => p.SetMethod).FirstOrDefault(m => m is not null);

    /// <summary>The accessor that runs when the property is read.</summary>
    public static IMethodSymbol? FindGetter(this IPropertySymbol property) => property.Chain().Select(p => p.GetMethod).FirstOrDefault(m => m is not null);

    /// <summary>The property and those that it overrides, the most derived first.</summary>
    public static IEnumerable<IPropertySymbol> Chain(this IPropertySymbol property)
    {
        for (var level = property; level is not null; level = level.OverriddenProperty)
            yield return level;
    }

    /// <summary>
    /// The properties by which a type's own code and that of its bases can be set, inherited ones first: of a name that is
    /// overridden or hidden the most derived, in the place of the first.
    /// </summary>
    public static IEnumerable<IPropertySymbol> VisibleProperties(INamedTypeSymbol type, Func<ISymbol, bool> canUse)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (var level = type; level is { SpecialType: not SpecialType.System_Object }; level = level.BaseType)
            levels.Push(level);
        var order = new List<string>();
        var visible = new Dictionary<string, IPropertySymbol?>(StringComparer.Ordinal);
        foreach (var level in levels)
        {
            foreach (var member in level.GetMembers())
            {
                // Accessors, constructors and backing fields hide nothing; whether a member can be used is asked last, since it takes longest.
                if (member is IMethodSymbol { MethodKind: not MethodKind.Ordinary } or IFieldSymbol { IsImplicitlyDeclared: true } || !canUse(member))
                    continue;
                if (!visible.ContainsKey(member.Name))
                    order.Add(member.Name);
                visible[member.Name] = member as IPropertySymbol;
            }
        }

        return order.Select(name => visible[name]).OfType<IPropertySymbol>();
    }
}
