using Baton.Generators.Components.Values;
using Baton.Generators.Emission;
using Baton.Settings.Manifests;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>Decides how a type is read from config and written back.</summary>
internal static class ValueParser
{
    /// <summary>Parses a type.</summary>
    /// <param name="context">The component.</param>
    /// <param name="annotated">The type of a property, parameter or item, with its nullability.</param>
    /// <param name="limits">The limits of its values; of a collection, of its items' values.</param>
    /// <param name="problem">What is wrong, as the rest of a sentence that begins with the property's name.</param>
    /// <returns>The value, or null if config cannot hold it.</returns>
    public static ValueSpec? Parse(ParseContext context, ITypeSymbol annotated, Limits limits, out string problem)
    {
        var (type, isNullable) = Unwrap(annotated);
        problem = "";
        if (!context.CanUse(type))
        {
            problem = $"is a {type.ToDisplayString()}, which the component itself cannot see";
            return null;
        }

        if (ScalarType.Of(type) is { } scalar)
            return scalar.Parse(type, isNullable, limits, out problem);
        if (type.TypeKind == TypeKind.Enum)
            return EnumParser.Parse((INamedTypeSymbol)type, isNullable, limits, out problem);
        if (CollectionType.ItemOf(type) is { } item)
            return ParseCollection(context, type, item, isNullable, limits, out problem);
        if (limits.Any)
        {
            problem = $"has limits, which fit numbers, text, dates and names, and not {type.ToDisplayString()}";
            return null;
        }

        return type switch
        {
            INamedTypeSymbol record when RecordParser.IsRecord(context, record) => RecordParser.Parse(context, record, isNullable, out problem),
            INamedTypeSymbol { TypeKind: TypeKind.Interface } component => ParseComponent(component, isNullable, out problem),
            _ => Unreadable(type, out problem),
        };
    }

    /// <summary>Whether a type, or the items of a collection, is a component's class.</summary>
    public static bool IsComponent(ITypeSymbol annotated)
    {
        var (type, _) = Unwrap(annotated);
        return CollectionType.ItemOf(type) is { } item
            ? IsComponent(item)
            : type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: not SpecialType.System_Object } named && ComponentAttributes.Of(named).Any();
    }

    /// <summary>Takes the nullability off a type.</summary>
    public static (ITypeSymbol Type, bool IsNullable) Unwrap(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => (nullable.TypeArguments[0], true),
        { IsReferenceType: true } => (type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), type.NullableAnnotation == NullableAnnotation.Annotated),
        _ => (type, false),
    };

    private static ValueSpec? ParseCollection(
        ParseContext context, ITypeSymbol type, ITypeSymbol itemType, bool isNullable, Limits limits, out string problem)
    {
        if (Parse(context, itemType, limits, out problem) is not { } item)
        {
            problem = $"holds items; an item {problem}";
            return null;
        }

        return CollectionType.IsDictionary(type)
            ? new DictionarySpec(new SettingShape(SettingType.Dictionary) { Nullable = isNullable, Item = item.Shape }, type.GlobalName(), item)
            : new ListSpec(
                new SettingShape(SettingType.List) { Nullable = isNullable, Item = item.Shape },
                type.GlobalName(),
                item,
                CollectionType.ReaderOf(type),
                type.IsValueType);
    }

    private static ValueSpec? ParseComponent(INamedTypeSymbol type, bool isNullable, out string problem)
    {
        var families = Families.Of(type);
        problem = families.Count == 0
            ? $"is a {type.ToDisplayString()}, which belongs to no family: mark the interface [ComponentFamily], or take it as a service through the constructor"
            : $"is a {type.ToDisplayString()}, which belongs to several families ({string.Join(", ", families.Select(f => f.Name))}), so config cannot tell which kinds fit";
        if (families is not [var family])
            return null;
        problem = "";
        var shape = new SettingShape(SettingType.Component) { Nullable = isNullable, Family = family.Name, Capability = Families.CapabilityName(type) };
        return new ComponentValueSpec(shape, type.GlobalName());
    }

    private static ValueSpec? Unreadable(ITypeSymbol type, out string problem)
    {
        problem = $"is a {type.ToDisplayString()}, which config cannot hold: " + type switch
        {
            { TypeKind: TypeKind.Class } when IsComponent(type) =>
                "ask for its family's interface, and config chooses the component",
            { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None, IsTupleType: false } =>
                "make it a record, or take it as a service through the constructor",
            { TypeKind: TypeKind.Error } => "the compiler does not know the type",
            _ => "use a number, text, date, enum, record, family, or a list or dictionary by name of these",
        };
        return null;
    }
}
