using Baton.Generators.Catalog;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Conformance;

/// <summary>Finds the components that a test project means, and those among them that it cannot name.</summary>
internal static class ComponentSearch
{
    /// <summary>The components, each with its class or with what stands in the way.</summary>
    /// <param name="compilation">The test project.</param>
    /// <param name="request">Which components are meant.</param>
    /// <param name="own">The components of the project itself; those that are not public are doubles of its tests.</param>
    /// <param name="references">What the project references.</param>
    public static IEnumerable<FoundComponent> Find(
        Compilation compilation, ConformanceRequest request, IEnumerable<CatalogEntry> own, IEnumerable<ReferenceSpec> references)
    {
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols.ToLookup(a => a.Name, StringComparer.Ordinal);
        var seen = new HashSet<(string Assembly, string Type)>();
        foreach (var reference in references.Where(r => request.Covers(r.Name)))
        {
            // What has an alias is nobody's by mistake: who gave it writes the tests.
            if (!assemblies[reference.Name].Any(a => IsReachable(compilation, a)))
                continue;
            foreach (var entry in reference.Components.Concat(reference.HiddenComponents))
            {
                var type = assemblies[reference.Name].Select(a => a.GetTypeByMetadataName(entry.Type)).FirstOrDefault(t => t is not null);
                if (FamilyLaws.Of(entry.Family) is { } laws && seen.Add((reference.Name, entry.Type)))
                    yield return Of(compilation, reference.Name, entry, laws, type);
            }
        }

        if (!request.Covers(compilation.AssemblyName ?? ""))
            yield break;
        var facts = new SymbolFacts(compilation.Assembly);
        foreach (var entry in own.Where(e => facts.IsPublic(e.Type)))
        {
            if (FamilyLaws.Of(entry.Family) is { } laws)
                yield return Of(compilation, facts.Name, entry, laws, compilation.Assembly.GetTypeByMetadataName(entry.Type));
        }
    }

    private static FoundComponent Of(Compilation compilation, string assembly, CatalogEntry entry, FamilyLaws laws, INamedTypeSymbol? type)
    {
        // A reference that was written for compilers alone has no internal classes at all.
        if (type is null || !compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            return new FoundComponent(entry, laws, null, $"it is not public: make it, and the types around it, public, or add <InternalsVisibleTo Include=\"{compilation.AssemblyName}\" /> to the project of {assembly}");
        return Namesake(compilation, type, entry.Type) is not { } other ? new FoundComponent(entry, laws, type, null)
            : new FoundComponent(entry, laws, null, $"{assembly} and {other} both declare that name, so that no code can write it down: {Unmixed(assembly, other, compilation.AssemblyName)}");
    }

    private static string Unmixed(string assembly, string other, string? here) => assembly == here || other == here
        ? $"rename the one in {here}"
        : $"rename one of the two, or give the reference to {other} an alias (Aliases=\"…\") and test what is in it in a project of its own";

    /// <summary>The assembly of another type of that name that code here would mean as well.</summary>
    private static string? Namesake(Compilation compilation, INamedTypeSymbol type, string name) => compilation.GetTypesByMetadataName(name)
        .Where(t => !SymbolEqualityComparer.Default.Equals(t, type) && compilation.IsSymbolAccessibleWithin(t, compilation.Assembly))
        .Select(t => t.ContainingAssembly)
        .FirstOrDefault(a => IsReachable(compilation, a))?.Name;

    // The project itself is no reference.
    private static bool IsReachable(Compilation compilation, IAssemblySymbol assembly) => compilation.GetMetadataReference(assembly)?.IsInGlobalNamespace() is not false;
}
