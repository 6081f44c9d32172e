using Baton.Generators.Catalog;
using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Tasks.Compiled;

namespace Baton.Tasks.JobSchema;

/// <summary>The manifests of a host's catalog: found as the generator finds them, since it is its code that looks.</summary>
internal static class HostManifests
{
    /// <summary>Reads the manifests; null if the assembly has no catalog, so that it runs no configs.</summary>
    /// <param name="host">The compiled host.</param>
    /// <param name="references">What it was compiled against, and whether its code can name what is in there.</param>
    public static ManifestSet? Read(string host, IEnumerable<(string Path, bool IsReachable)> references)
    {
        using var own = CompiledAssembly.Open(host);
        if (own?.Facts.Declares(AssemblyFactNames.HostCatalog) != true)
            return null;
        var manifests = new Dictionary<string, ComponentManifest>(StringComparer.Ordinal);
        var ownEntries = Read(own.Facts, static _ => true, manifests);
        var foreign = references.Where(r => r.IsReachable).Select(r => Read(r.Path, manifests)).ToArray();
        return new ManifestSet(CatalogSpec.Of(ownEntries, foreign.OfType<ReferenceSpec>()).Components.Select(e => manifests[e.Type]));
    }

    private static ReferenceSpec? Read(string path, Dictionary<string, ComponentManifest> manifests)
    {
        using var assembly = CompiledAssembly.Open(path);
        if (assembly?.Facts is not { ReferencesBaton: true } facts)
            return null;
        var components = new EquatableArray<CatalogEntry>(Read(facts, facts.IsPublic, manifests));
        return new ReferenceSpec(facts.Name, facts.Version, facts.IsFramework, components, EquatableArray<int>.Empty);
    }

    private static List<CatalogEntry> Read(IAssemblyFacts facts, Func<string, bool> isReachable, Dictionary<string, ComponentManifest> manifests)
    {
        var entries = new List<CatalogEntry>();
        foreach (var (version, text) in facts.Manifests)
        {
            if (version > ComponentManifest.CurrentVersion || ManifestText.Read(text) is not { } manifest || !isReachable(manifest.Type))
                continue;
            entries.Add(new CatalogEntry(manifest.Family, manifest.Kind, manifest.Type) { FormerKinds = manifest.FormerKinds });
            // The host's own come first, and are meant where another assembly has one of the same name.
            if (!manifests.ContainsKey(manifest.Type))
                manifests.Add(manifest.Type, manifest);
        }

        return entries;
    }
}
