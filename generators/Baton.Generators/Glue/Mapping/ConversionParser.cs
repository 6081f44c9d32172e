using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baton.Generators.Glue.Mapping;

/// <summary>Finds how a value of one type becomes one of another, without a loss.</summary>
internal static class ConversionParser
{
    /// <summary>Finds the conversion.</summary>
    /// <param name="source">The type of the value; not nullable.</param>
    /// <param name="target">The type that is wanted.</param>
    /// <param name="compilation">Knows what converts into what.</param>
    /// <param name="problem">Why there is none, as the end of a sentence.</param>
    public static Conversion? Find(ITypeSymbol source, ITypeSymbol target, Compilation compilation, out string problem)
    {
        problem = "";
        if (ItemOf(source) is { } given && ItemOf(Bare(target)) is { } taken && IsNullable(given) && !IsNullable(taken))
        {
            // An item that may be missing cannot be left out: it has its place.
            problem = $"its items may be missing, and those of {Short(target)} cannot: take the question mark away";
            return null;
        }

        var conversion = compilation.ClassifyConversion(source, target);
        if (conversion is { Exists: true, IsImplicit: true } && !IsRounding(Bare(source).SpecialType, Bare(target).SpecialType))
            return new Conversion.Direct();
        var wanted = Bare(target);
        if (source.TypeKind == TypeKind.Enum && wanted.TypeKind == TypeKind.Enum)
            return ByName((INamedTypeSymbol)source, (INamedTypeSymbol)wanted, out problem);
        if (ItemOf(source) is { } item && List(wanted) is var (wantedItem, isArray) && wantedItem is not null)
        {
            var each = Find(item, wantedItem, compilation, out problem);
            return each is null ? null : new Conversion.Items(each, item.GlobalName(), wantedItem.GlobalName(), isArray);
        }

        problem = compilation.ClassifyConversion(Bare(source), wanted) is { Exists: true, IsNumeric: true }
            ? $"{Short(source)} does not fit into {Short(target)} without a loss: make the setting {Article(Short(wanted))}"
            : $"{Short(source)} does not become {Short(target)}: give the setting that type, or mark it [Unmapped] and hand it over yourself";
        return null;
    }

    /// <summary>A nullable type without its null.</summary>
    public static ITypeSymbol Bare(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0]
        : type.NullableAnnotation == NullableAnnotation.Annotated ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)
        : type;

    /// <summary>Whether a type has a null.</summary>
    public static bool IsNullable(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || type.NullableAnnotation == NullableAnnotation.Annotated;

    /// <summary>A type's name as people write it.</summary>
    public static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>Whether the language converts in silence, and yet large numbers are rounded.</summary>
    private static bool IsRounding(SpecialType source, SpecialType target) => (source, target) is
        (SpecialType.System_Int32 or SpecialType.System_UInt32, SpecialType.System_Single)
        or (SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr, SpecialType.System_Single or SpecialType.System_Double);

    private static string Article(string name) => (name.Length > 0 && "aeioAEIO".IndexOf(name[0]) >= 0 ? "an " : "a ") + name;

    private static Conversion? ByName(INamedTypeSymbol source, INamedTypeSymbol target, out string problem)
    {
        problem = "";
        if (source.GetAttributes().Any(a => a.AttributeClass.Is("System", "FlagsAttribute")))
        {
            problem = $"the members of {source.Name} are combined as flags: mark the setting [Unmapped] and hand it over yourself";
            return null;
        }

        var known = Members(target);
        var pairs = new List<(string, string)>();
        var missing = new List<string>();
        foreach (var same in Members(source).GroupBy(m => m.ConstantValue))
        {
            // Of members with the same value one is enough: the first that the vendor has too.
            var (member, found) = same.Select(m => (Member: m, Found: Named(known, m.Name))).FirstOrDefault(m => m.Found is not null);
            if (found is null)
                missing.Add(same.First().Name);
            else
                pairs.Add((SymbolText.Identifier(member.Name), SymbolText.Identifier(found.Name)));
        }

        if (missing.Count == 0)
            return new Conversion.ByName(source.GlobalName(), target.GlobalName(), pairs.ToEquatableArray());
        problem = $"{Short(target)} has no {string.Join(", ", missing)}: name the members of {source.Name} as the vendor does";
        return null;
    }

    private static IFieldSymbol? Named(List<IFieldSymbol> members, string name) =>
        members.FirstOrDefault(m => m.Name == name) ?? members.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));

    private static List<IFieldSymbol> Members(INamedTypeSymbol type) => [.. type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue && !f.IsGone())];

    private static ITypeSymbol? ItemOf(ITypeSymbol type) => type.SpecialType == SpecialType.System_String ? null
        : type is IArrayTypeSymbol { Rank: 1 } array ? array.ElementType
        : type.AllInterfaces.Concat(type is INamedTypeSymbol named ? [named] : [])
            .Where(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            .Select(i => i.TypeArguments[0]).FirstOrDefault();

    private static (ITypeSymbol? Item, bool IsArray) List(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => (array.ElementType, true),
        INamedTypeSymbol { TypeArguments: [var item] } list when list.OriginalDefinition.SpecialType is
            SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_Generic_IReadOnlyList_T
            or SpecialType.System_Collections_Generic_IReadOnlyCollection_T or SpecialType.System_Collections_Generic_IList_T
            or SpecialType.System_Collections_Generic_ICollection_T || list.Is("System.Collections.Generic", "List`1") => (item, false),
        _ => (null, false),
    };
}
