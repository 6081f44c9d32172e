using Baton.Generators.Glue.NativeLibraries;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Symbols;

/// <summary>Classes of an assembly that stand for the same native library: an import finds only one of them.</summary>
internal static class NativeLibraryTwins
{
    /// <summary>The class that stands for the same library and comes before another in the sources; nothing if that is the first.</summary>
    /// <param name="type">The other class.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static INamedTypeSymbol? Earlier(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var name = NameOf(type);
        return name.Length == 0 ? null : Types(type.ContainingAssembly.GlobalNamespace, cancellation)
            .Where(t => !SymbolEqualityComparer.Default.Equals(t, type) && NameOf(t) == name && Compare(t, type) < 0)
            .OrderBy(t => t, Comparer<INamedTypeSymbol>.Create(Compare))
            .FirstOrDefault();
    }

    private static string NameOf(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(NativeLibraryParser.Asks) is { } attribute ? NativeLibraryParser.NameOf(attribute) : "";

    private static int Compare(INamedTypeSymbol left, INamedTypeSymbol right)
    {
        var (one, other) = (left.Locations[0], right.Locations[0]);
        var byFile = string.CompareOrdinal(one.SourceTree?.FilePath, other.SourceTree?.FilePath);
        return byFile != 0 ? byFile : one.SourceSpan.CompareTo(other.SourceSpan);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol place, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var member in place.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            foreach (var inner in Types(member, cancellation))
                yield return inner;
        }
    }
}
