using System.Diagnostics.CodeAnalysis;
using Baton.Settings.Manifests;

namespace Baton.Components;

/// <summary>
/// The closed table of all components that a host can see. The compiler writes it; no type name from a config file is
/// ever resolved.
/// </summary>
public sealed class Catalog : IManifestLookup
{
    // By family, then kind: a pair as the key would be hashed far slower.
    private readonly Dictionary<string, Dictionary<string, ComponentDescriptor>> _byKind = [];
    private readonly SortedDictionary<string, SortedDictionary<string, ComponentDescriptor>> _sorted = new(StringComparer.Ordinal);

    /// <summary>Creates a catalog.</summary>
    /// <param name="components">The components; every kind once in its family.</param>
    /// <exception cref="BatonException">Two components of a family have the same kind.</exception>
    public Catalog(IEnumerable<ComponentDescriptor> components)
    {
        foreach (var component in components)
        {
            if (!_byKind.TryGetValue(component.Family, out var family))
            {
                _byKind.Add(component.Family, family = []);
                _sorted.Add(component.Family, new SortedDictionary<string, ComponentDescriptor>(StringComparer.Ordinal));
            }

            if (!family.TryAdd(component.Kind, component))
            {
                throw new BatonException(
                    $"Two components of the family '{component.Family}' have the kind '{component.Kind}': "
                    + $"{family[component.Kind].Manifest.Type} and {component.Manifest.Type}. "
                    + "Rename one of them, or reference only one of their assemblies.");
            }

            _sorted[component.Family].Add(component.Kind, component);
        }
    }

    /// <summary>What the host was compiled against, sorted by name; empty if the catalog was made by hand.</summary>
    public IReadOnlyList<PackageVersion> Packages { get; init; } = [];

    /// <summary>The families that have a component, sorted.</summary>
    public IReadOnlyCollection<string> Families => _sorted.Keys;

    /// <summary>The components of a family, sorted by kind; none if the family is unknown.</summary>
    /// <param name="family">The family's name.</param>
    public IReadOnlyCollection<ComponentDescriptor> Components(string family) =>
        _sorted.TryGetValue(family, out var components) ? components.Values : [];

    /// <summary>Finds a component.</summary>
    /// <param name="family">The family's name.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="component">The component, if there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string family, string kind, [NotNullWhen(true)] out ComponentDescriptor? component)
    {
        component = null;
        return _byKind.TryGetValue(family, out var kinds) && kinds.TryGetValue(kind, out component);
    }

    IEnumerable<ComponentManifest> IManifestLookup.Of(string family) => Components(family).Select(c => c.Manifest);

    ComponentManifest? IManifestLookup.Find(string family, string kind) => TryGet(family, kind, out var component) ? component.Manifest : null;
}
