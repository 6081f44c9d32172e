using Baton.Settings.Manifests;

namespace Baton.Settings.Renaming;

/// <summary>Finds components by the kinds that they had before.</summary>
public static class FormerKinds
{
    /// <summary>Finds the component that had a kind before.</summary>
    /// <param name="manifests">The components there are.</param>
    /// <param name="family">The family's name.</param>
    /// <param name="kind">The former kind.</param>
    /// <returns>The component; <see langword="null"/> if there is none, or if several claim the name, of which none is chosen.</returns>
    public static ComponentManifest? Find(IManifestLookup manifests, string family, string kind)
    {
        ComponentManifest? found = null;
        foreach (var manifest in manifests.Of(family))
        {
            if (!manifest.FormerKinds.Contains(kind, StringComparer.Ordinal))
                continue;
            if (found is not null)
                return null;
            found = manifest;
        }

        return found;
    }
}
