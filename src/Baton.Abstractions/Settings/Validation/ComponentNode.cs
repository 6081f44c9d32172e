using Baton.Settings.Manifests;
using Baton.Settings.Nodes;

namespace Baton.Settings.Validation;

/// <summary>How config names a component: a map with a <c>kind</c>, or the bare kind where it needs no settings.</summary>
public static class ComponentNode
{
    /// <summary>Reads the kind and the settings of a component.</summary>
    /// <param name="family">The family that the component is chosen from, for the message.</param>
    /// <param name="node">The node.</param>
    /// <returns>The kind, and the map that holds the settings (with <c>kind</c> itself where the node is a map).</returns>
    /// <exception cref="SettingsException">The node is neither a map with a kind nor a bare kind.</exception>
    public static (SettingsScalar Kind, SettingsMap Settings) Read(string family, SettingsNode node) => node switch
    {
        SettingsScalar { IsNull: false } bare => (bare, new SettingsMap(node.Path, node.Location, [])),
        SettingsMap map when map.Find(SettingsMap.KindName) is SettingsScalar { IsNull: false } kind => (kind, map),
        _ => throw new SettingsException(new SettingsError(node.Location, node.Path, $"must be a {family}: a map with a 'kind', or a bare kind, is {node.Describe()}")),
    };

    /// <summary>The error for a kind that the family does not have.</summary>
    /// <param name="family">The family.</param>
    /// <param name="kind">The kind as written.</param>
    /// <param name="kinds">The kinds there are.</param>
    public static SettingsError UnknownKind(string family, SettingsScalar kind, IEnumerable<string> kinds) =>
        new(kind.Location, kind.Path, $"there is no {family} of the kind '{kind.Text}'; there are: {string.Join(", ", kinds)}");

    /// <summary>The error for a component that lacks the capability that is asked for.</summary>
    /// <param name="manifest">The component.</param>
    /// <param name="kind">The kind as written.</param>
    /// <param name="capability">The metadata name of the capability.</param>
    public static SettingsError Unfit(ComponentManifest manifest, SettingsScalar kind, string capability) =>
        new(kind.Location, kind.Path, $"the {manifest.Family} '{manifest.Kind}' is no {capability}");
}
