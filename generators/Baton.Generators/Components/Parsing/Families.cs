using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>Families and capabilities: interfaces marked as a family, and those that derive from one.</summary>
internal static class Families
{
    /// <summary>The family that an interface itself declares; null if it is none.</summary>
    public static string? DeclaredBy(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Interface)
            return null;
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass.Is(ComponentAttributes.Namespace, "ComponentFamilyAttribute")
                && attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string name }])
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The families that a class or interface belongs to, itself included, sorted by name.</summary>
    public static IReadOnlyList<(string Name, INamedTypeSymbol Interface)> Of(INamedTypeSymbol type)
    {
        var families = new List<(string Name, INamedTypeSymbol Interface)>();
        foreach (var candidate in type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Insert(0, type) : type.AllInterfaces)
        {
            if (DeclaredBy(candidate) is { } name)
                families.Add((name, candidate));
        }

        families.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return families;
    }

    /// <summary>The family's interface and those deriving from it that a class implements, by name, sorted.</summary>
    public static IEnumerable<string> Capabilities(INamedTypeSymbol type, INamedTypeSymbol family) => type.AllInterfaces
        .Where(i => SymbolEqualityComparer.Default.Equals(i, family) || i.AllInterfaces.Contains(family, SymbolEqualityComparer.Default))
        .Select(CapabilityName)
        .OrderBy(n => n, StringComparer.Ordinal);

    /// <summary>The name of a capability in a manifest: the metadata name, with the arguments of a generic interface.</summary>
    public static string CapabilityName(INamedTypeSymbol type) => type.IsGenericType
        ? $"{type.FullMetadataName()}[{string.Join(",", type.TypeArguments.Select(a => a.ToDisplayString()))}]"
        : type.FullMetadataName();
}
