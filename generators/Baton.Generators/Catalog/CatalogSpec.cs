using Baton.Settings;

namespace Baton.Generators.Catalog;

/// <summary>A host's catalog.</summary>
/// <param name="Components">The components, sorted by family and kind.</param>
/// <param name="Packages">What the host is compiled against, without the framework, sorted by name.</param>
internal sealed record CatalogSpec(EquatableArray<CatalogEntry> Components, EquatableArray<(string Name, string Version)> Packages)
{
    /// <summary>Brings together what the host itself and its references have.</summary>
    public static CatalogSpec Of(IEnumerable<CatalogEntry> own, IEnumerable<ReferenceSpec> references)
    {
        var taken = new HashSet<string>(own.Select(e => e.Type), StringComparer.Ordinal);
        // A name that two assemblies declare cannot be written down; of one that the host declares, its own is meant.
        var foreign = references.SelectMany(r => r.Components)
            .GroupBy(e => e.Type, StringComparer.Ordinal)
            .Where(g => g.Count() == 1 && !taken.Contains(g.Key))
            .Select(g => g.Single());
        var components = own.Concat(foreign)
            .OrderBy(e => e.Family, StringComparer.Ordinal)
            .ThenBy(e => e.Kind, StringComparer.Ordinal)
            .ThenBy(e => e.Type, StringComparer.Ordinal);
        var packages = references.Where(r => !r.IsFramework)
            .Select(r => (r.Name, r.Version))
            .Distinct()
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .ThenBy(p => p.Version, StringComparer.Ordinal);
        return new CatalogSpec(new EquatableArray<CatalogEntry>(components), new EquatableArray<(string, string)>(packages));
    }
}
