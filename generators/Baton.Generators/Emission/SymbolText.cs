using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baton.Generators.Emission;

/// <summary>The text by which generated code names a symbol.</summary>
internal static class SymbolText
{
    private static readonly SymbolDisplayFormat GlobalFormat = SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
        | SymbolDisplayMiscellaneousOptions.UseSpecialTypes
        | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The type's name from <c>global::</c> on, with nullable annotations and escaped keywords.</summary>
    public static string GlobalName(this ITypeSymbol type) => type.ToDisplayString(GlobalFormat);

    /// <summary>The full name by which reflection knows a type's definition: <c>Namespace.Outer+Inner`1</c>.</summary>
    public static string FullMetadataName(this INamedTypeSymbol type)
    {
        var text = new StringBuilder(type.MetadataName);
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            text.Insert(0, '+').Insert(0, outer.MetadataName);
        if (type.ContainingNamespace is { IsGlobalNamespace: false } space)
            text.Insert(0, '.').Insert(0, space.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None)));
        return text.ToString();
    }

    /// <summary>An identifier as it must be written: with <c>@</c> if it is a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>Whether a type is the one of a namespace and name, whatever its type arguments.</summary>
    public static bool Is(this ITypeSymbol? type, string space, string metadataName) =>
        type is not null
        && type.MetadataName == metadataName
        && type.ContainingType is null
        && IsNamespace(type.ContainingNamespace, space);

    private static bool IsNamespace(INamespaceSymbol? symbol, string space)
    {
        var end = space.Length;
        for (; symbol is { IsGlobalNamespace: false }; symbol = symbol.ContainingNamespace)
        {
            var start = end - symbol.Name.Length;
            if (start < 0 || string.CompareOrdinal(space, start, symbol.Name, 0, symbol.Name.Length) != 0)
                return false;
            if (start == 0)
                return symbol.ContainingNamespace.IsGlobalNamespace;
            if (space[start - 1] != '.')
                return false;
            end = start - 1;
        }

        return false;
    }
}
