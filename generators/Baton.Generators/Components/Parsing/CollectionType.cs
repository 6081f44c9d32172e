using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>The collections that config can fill.</summary>
internal static class CollectionType
{
    private const string Generic = "System.Collections.Generic";

    /// <summary>The type of an item, or of a dictionary's value; null if the type is no collection that config can fill.</summary>
    public static ITypeSymbol? ItemOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { IsSZArray: true } array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var item] } when ReaderOf(type).Length > 0 => item,
        INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }, var value] } when IsDictionary(type) => value,
        _ => null,
    };

    /// <summary>Whether the collection has names.</summary>
    public static bool IsDictionary(ITypeSymbol type) =>
        type.MetadataName is "IReadOnlyDictionary`2" or "IDictionary`2" or "Dictionary`2" && type.Is(Generic, type.MetadataName);

    /// <summary>The method of <c>SettingsValue</c> that makes a list; empty if there is none.</summary>
    public static string ReaderOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol => "Array",
        { MetadataName: "IEnumerable`1" or "IReadOnlyCollection`1" or "IReadOnlyList`1" } when type.Is(Generic, type.MetadataName) => "Array",
        { MetadataName: "ICollection`1" or "IList`1" or "List`1" } when type.Is(Generic, type.MetadataName) => "List",
        { MetadataName: "IReadOnlySet`1" or "ISet`1" or "HashSet`1" } when type.Is(Generic, type.MetadataName) => "HashSet",
        { MetadataName: "ImmutableArray`1" } when type.Is("System.Collections.Immutable", type.MetadataName) => "ImmutableArray",
        _ => "",
    };
}
