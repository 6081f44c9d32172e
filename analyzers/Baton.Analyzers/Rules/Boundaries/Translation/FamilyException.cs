using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries.Translation;

/// <summary>The exception in which a family tells of what went wrong.</summary>
internal static class FamilyException
{
    private const string Root = "Baton.BatonException";
    private const string OfData = "Baton.Frames.DataException";

    /// <summary>The exception of an interface: the one that its namespace declares, or else the root of them all.</summary>
    /// <returns>The exception, or <see langword="null"/> where Baton is not referenced.</returns>
    public static INamedTypeSymbol? Of(INamedTypeSymbol family, Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(Root) is not { } root)
            return null;
        var own = family.ContainingNamespace.GetTypeMembers().Where(t => IsUsable(t, root)).ToList();
        if (own.Count == 1)
            return own[0];
        return family.ContainingNamespace.ToDisplayString() == "Baton.Data" && compilation.GetTypeByMetadataName(OfData) is { } data ? data : root;
    }

    private static bool IsUsable(INamedTypeSymbol type, INamedTypeSymbol root) =>
        type is { IsAbstract: false, IsGenericType: false, DeclaredAccessibility: Accessibility.Public }
        && SymbolEqualityComparer.Default.Equals(type.BaseType, root)
        && type.InstanceConstructors.Any(c => c is { DeclaredAccessibility: Accessibility.Public, Parameters: [{ Type.SpecialType: SpecialType.System_String }, { Type.Name: nameof(Exception) }] });
}
