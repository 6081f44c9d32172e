using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Options;

/// <summary>What <c>.editorconfig</c> says to a rule.</summary>
internal static class RuleOptions
{
    /// <summary>The names that an option lists, separated by commas; the fallback where it is not set.</summary>
    public static IReadOnlyCollection<string> Names(AnalyzerOptions options, SyntaxTree tree, string key, string fallback = "")
    {
        if (!options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(key, out var list))
            list = fallback;
        return [.. list.Split([',', '|'], StringSplitOptions.RemoveEmptyEntries).Select(n => n.Trim()).Where(n => n.Length > 0)];
    }

    /// <summary>Whether an option lists a type by its full name, without type arguments.</summary>
    public static bool Lists(AnalyzerOptions options, SyntaxTree tree, string key, ITypeSymbol type) =>
        Names(options, tree, key).Contains(FullName(type));

    /// <summary>A type's or member's name as a person writes it in an option.</summary>
    public static string FullName(ISymbol symbol) => symbol.ToDisplayString(NameFormat);

    private static readonly SymbolDisplayFormat NameFormat = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType);
}
