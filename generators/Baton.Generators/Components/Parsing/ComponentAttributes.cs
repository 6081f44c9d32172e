using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>The attributes that make a class a component.</summary>
internal static class ComponentAttributes
{
    public const string Namespace = "Baton.Components";

    /// <summary>The attributes by their simple metadata name, with the family they stand for; null for any.</summary>
    public static readonly IReadOnlyList<(string Name, string? Family)> All =
    [
        ("ComponentAttribute", null),
        ("JobAttribute", "job"),
        ("MetricAttribute", "metric"),
        ("ModelAttribute", "model"),
    ];

    /// <summary>The component attributes on a class.</summary>
    public static IEnumerable<AttributeData> Of(INamedTypeSymbol type) => type.GetAttributes().Where(IsComponentAttribute);

    /// <summary>The family that an attribute stands for; null for any.</summary>
    public static string? FamilyOf(AttributeData attribute) => All.First(a => a.Name == attribute.AttributeClass!.MetadataName).Family;

    /// <summary>The kind that an attribute gives.</summary>
    public static string? KindOf(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string kind }] ? kind : null;

    private static bool IsComponentAttribute(AttributeData attribute) =>
        attribute.AttributeClass is { } type && All.Any(a => type.Is(Namespace, a.Name));
}
