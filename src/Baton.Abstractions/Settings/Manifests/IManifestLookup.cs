namespace Baton.Settings.Manifests;

/// <summary>The components that a config can choose between.</summary>
public interface IManifestLookup
{
    /// <summary>The components of a family, sorted by kind; none if the family is unknown.</summary>
    /// <param name="family">The family's name.</param>
    IEnumerable<ComponentManifest> Of(string family);

    /// <summary>Finds a component.</summary>
    /// <param name="family">The family's name.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The component, or <see langword="null"/> if there is none.</returns>
    ComponentManifest? Find(string family, string kind);
}
