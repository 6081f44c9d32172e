using System.Runtime.CompilerServices;
using Baton.Generators.Catalog;
using Baton.Settings.Manifests;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Configs;

/// <summary>The components that a project's configs can choose between: those that its catalog lists.</summary>
internal static class ProjectCatalog
{
    // The answer for a reference never changes, and an editor asks again after each edit.
    private static readonly ConditionalWeakTable<MetadataReference, IReadOnlyList<ComponentManifest>> Known = new();

    /// <summary>Reads the manifests of a project and of all that it references.</summary>
    public static IManifestLookup Of(Compilation compilation, CancellationToken cancellation)
    {
        var own = ReferenceParser.Manifests(new SymbolFacts(compilation.Assembly), static _ => true);
        var taken = new HashSet<string>(own.Select(m => m.Type), StringComparer.Ordinal);
        var foreign = new List<ComponentManifest>();
        foreach (var reference in compilation.References)
        {
            cancellation.ThrowIfCancellationRequested();
            foreign.AddRange(Known.GetValue(reference, ReferenceParser.ReachableManifests));
        }

        // As the catalog does it: a name that two assemblies declare cannot be written down.
        var nameable = foreign.GroupBy(m => m.Type, StringComparer.Ordinal).Where(g => g.Count() == 1 && !taken.Contains(g.Key)).Select(g => g.Single());
        return new ManifestSet([.. own, .. nameable]);
    }
}
