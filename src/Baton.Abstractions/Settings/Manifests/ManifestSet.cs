namespace Baton.Settings.Manifests;

/// <summary>Manifests that were read beforehand, by family and kind.</summary>
public sealed class ManifestSet : IManifestLookup
{
    private readonly SortedDictionary<string, SortedDictionary<string, ComponentManifest>> _families = new(StringComparer.Ordinal);

    /// <summary>Creates the set. Where a kind stands twice in its family, the first one counts: telling is another's task.</summary>
    /// <param name="manifests">The manifests.</param>
    public ManifestSet(IEnumerable<ComponentManifest> manifests)
    {
        foreach (var manifest in manifests)
        {
            if (!_families.TryGetValue(manifest.Family, out var kinds))
                _families.Add(manifest.Family, kinds = new SortedDictionary<string, ComponentManifest>(StringComparer.Ordinal));
            if (!kinds.ContainsKey(manifest.Kind))
                kinds.Add(manifest.Kind, manifest);
        }
    }

    /// <inheritdoc />
    public IEnumerable<ComponentManifest> Of(string family) =>
        _families.TryGetValue(family, out var kinds) ? kinds.Values : [];

    /// <inheritdoc />
    public ComponentManifest? Find(string family, string kind) =>
        _families.TryGetValue(family, out var kinds) && kinds.TryGetValue(kind, out var manifest) ? manifest : null;
}
