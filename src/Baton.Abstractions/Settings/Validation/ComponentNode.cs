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
    public static (SettingsScalar Kind, SettingsMap Settings) Read(string family, SettingsNode node) =>
        KindOf(node) is { } kind
            ? (kind, node as SettingsMap ?? new SettingsMap(node.Path, node.Location, []))
            : throw new SettingsException(NotAComponent(family, node, []));

    /// <summary>Finds the kind that a node names.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The kind, or <see langword="null"/> if the node is neither a map with a kind nor a bare kind.</returns>
    public static SettingsScalar? KindOf(SettingsNode node) => node switch
    {
        SettingsScalar { IsNull: false } bare => bare,
        SettingsMap map when map.Find(SettingsMap.KindName) is SettingsScalar { IsNull: false } kind => kind,
        _ => null,
    };

    /// <summary>The error for a node that is neither a map with a kind nor a bare kind.</summary>
    /// <param name="family">The family that is asked for.</param>
    /// <param name="node">The node.</param>
    /// <param name="kinds">The kinds that fit.</param>
    public static SettingsError NotAComponent(string family, SettingsNode node, IReadOnlyCollection<string> kinds)
    {
        if (node is not SettingsMap map)
        {
            var shape = new SettingShape(SettingType.Component) { Family = family };
            return new SettingsError(node.Location, node.Path, SettingsMessages.WrongType(shape, node)) { Reason = SettingsErrorReason.WrongType };
        }

        return map.Find(SettingsMap.KindName) is { } kind
            ? new SettingsError(kind.Location, kind.Path, SettingsMessages.WrongKind(family, kind, kinds)) { Reason = SettingsErrorReason.WrongType }
            : new SettingsError(map.Location, map.Path, SettingsMessages.MissingKind(family, kinds)) { Reason = SettingsErrorReason.Missing };
    }

    /// <summary>The error for a kind that the family does not have.</summary>
    /// <param name="family">The family.</param>
    /// <param name="kind">The kind as written.</param>
    /// <param name="known">The components there are, as far as they fit.</param>
    public static SettingsError UnknownKind(string family, SettingsScalar kind, IReadOnlyCollection<ComponentManifest> known)
    {
        var isMissing = known.Count == 0 || AdapterPackages.Find(family, kind.Text) is not null;
        return new SettingsError(kind.Location, kind.Path, SettingsMessages.UnknownKind(family, kind.Text, known))
        {
            Reason = isMissing ? SettingsErrorReason.MissingPackage : SettingsErrorReason.UnknownKind,
        };
    }

    /// <summary>The error for a component that lacks the capability that is asked for.</summary>
    /// <param name="manifest">The component.</param>
    /// <param name="kind">The kind as written.</param>
    /// <param name="capability">The metadata name of the capability.</param>
    public static SettingsError Unfit(ComponentManifest manifest, SettingsScalar kind, string capability) =>
        Unfit(manifest, kind, capability, null);

    /// <summary>The error for a component that lacks the capability that is asked for.</summary>
    /// <param name="manifest">The component.</param>
    /// <param name="kind">The kind as written.</param>
    /// <param name="capability">The metadata name of the capability.</param>
    /// <param name="fitting">The kinds that have it; <see langword="null"/> if that is not known here.</param>
    public static SettingsError Unfit(ComponentManifest manifest, SettingsScalar kind, string capability, IReadOnlyCollection<string>? fitting) =>
        new(kind.Location, kind.Path, SettingsMessages.Unfit(manifest.Family, manifest.Kind, capability, fitting)) { Reason = SettingsErrorReason.UnknownKind };
}
