using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>Rules that look as if config were held against them, and are not.</summary>
internal static class UncheckedRules
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";

    /// <summary>The name of the first such rule, as it is written between brackets; null if there is none.</summary>
    public static string? Find(IEnumerable<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { } type && IsRule(type) && !IsChecked(type))
                return type.Name.EndsWith("Attribute", StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - "Attribute".Length) : type.Name;
        }

        return null;
    }

    // [DataType] by itself only describes.
    private static bool IsChecked(INamedTypeSymbol type) =>
        type.Is(Annotations, "RangeAttribute") || type.Is(Annotations, "AllowedValuesAttribute") || type.Is(Annotations, "DataTypeAttribute");

    private static bool IsRule(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Is(Annotations, "ValidationAttribute"))
                return true;
        }

        return false;
    }
}
