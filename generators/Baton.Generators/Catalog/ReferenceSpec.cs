using Baton.Settings;

namespace Baton.Generators.Catalog;

/// <summary>What a host gets to know of an assembly that it references.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="Version">Its informational version without what a build appends, or the assembly's version where it has none.</param>
/// <param name="IsFramework">Whether it belongs to the framework's reference pack, so that it is no package.</param>
/// <param name="Components">Its components that the host can reach.</param>
/// <param name="NewerManifests">Its components whose manifests are of a newer format than this compiler knows, by number of the format.</param>
internal sealed record ReferenceSpec(
    string Name,
    string Version,
    bool IsFramework,
    EquatableArray<CatalogEntry> Components,
    EquatableArray<int> NewerManifests)
{
    /// <summary>Its other components, which a project reaches that may see its internals.</summary>
    public EquatableArray<CatalogEntry> HiddenComponents { get; init; }
}
