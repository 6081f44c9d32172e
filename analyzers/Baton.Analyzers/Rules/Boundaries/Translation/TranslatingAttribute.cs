using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries.Translation;

/// <summary>The attribute that has the translation written by the compiler.</summary>
internal static class TranslatingAttribute
{
    private const string Name = "TranslateExceptionsAttribute";
    private const string RootNamespace = "Baton";

    /// <summary>Whether a member, or the type that it belongs to, is marked with it.</summary>
    public static bool Marks(ISymbol member) => Has(member) || Has(member.ContainingType);

    private static bool Has(ISymbol symbol) => symbol.GetAttributes().Any(a => a.AttributeClass is { Name: Name } type && Root(type.ContainingNamespace) == RootNamespace);

    private static string Root(INamespaceSymbol space)
    {
        while (space.ContainingNamespace is { IsGlobalNamespace: false } parent)
            space = parent;
        return space.Name;
    }
}
