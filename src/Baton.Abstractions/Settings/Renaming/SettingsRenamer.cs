using Baton.Settings.Manifests;
using Baton.Settings.Nodes;
using Baton.Settings.Validation;

namespace Baton.Settings.Renaming;

/// <summary>
/// Gives what a settings tree calls by a former name its present one, so that whoever merges, checks or reads the tree
/// knows present names alone. Every node keeps its place.
/// </summary>
/// <param name="root">What the tree is.</param>
/// <param name="manifests">The components there are.</param>
public sealed class SettingsRenamer(SettingsPlace root, IManifestLookup manifests)
{
    /// <summary>What the tree is.</summary>
    public SettingsPlace Root { get; } = root;

    /// <summary>Renames in a whole tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="before">The tree that this one will be merged into: an overlay may leave out the kind that it changes settings of.</param>
    /// <param name="report">Receives what was found.</param>
    /// <returns>The tree; the same if it holds no former name.</returns>
    public SettingsMap Rename(SettingsMap tree, SettingsNode? before, RenamingReport report) =>
        (SettingsMap)Rename(tree, tree.Path, Root, before, report);

    /// <summary>Renames in a part of a tree.</summary>
    /// <param name="node">The part.</param>
    /// <param name="path">Its path by present names.</param>
    /// <param name="place">What belongs there; <see langword="null"/> if that may be anything.</param>
    /// <param name="before">What it will be merged into.</param>
    /// <param name="report">Receives what was found.</param>
    public SettingsNode Rename(SettingsNode node, string path, SettingsPlace? place, SettingsNode? before, RenamingReport report) =>
        new RenamingWalk(this, report).Value(node, path, place, before);

    /// <summary>One step down a path.</summary>
    /// <param name="place">Where to begin; <see langword="null"/> if anything may be there.</param>
    /// <param name="node">What stands there, as far as it is known: a component's kind says which settings it has.</param>
    /// <param name="name">The name of the step, a present or a former one.</param>
    /// <returns>The name that the step has now, and what belongs there.</returns>
    public (string Name, SettingsPlace? Place) Step(SettingsPlace? place, SettingsNode? node, string name)
    {
        if (place is { Shape.Type: SettingType.Dictionary })
            return (name, place.Item);
        if (place is { Shape.Type: SettingType.Component } && name == SettingsMap.KindName)
            return (name, place);
        return place is not null && SettingsOf(place, node) is { } known && known.Find(name) is { } setting
            ? (setting.Name, new SettingsPlace(setting.Shape, known.Records))
            : (name, null);
    }

    /// <summary>One step down a path, to an item of a list.</summary>
    /// <param name="place">Where to begin; <see langword="null"/> if anything may be there.</param>
    /// <returns>What belongs there.</returns>
    public SettingsPlace? Step(SettingsPlace? place) => place is { Shape.Type: SettingType.List } ? place.Item : null;

    /// <summary>The component of a family that a kind names, by its present or else by a former one.</summary>
    internal ComponentManifest? Find(string family, SettingsScalar kind) =>
        manifests.Find(family, kind.Text) ?? FormerKinds.Find(manifests, family, kind.Text);

    /// <summary>The settings that a map at a place has; null if that is not known.</summary>
    internal KnownSettings? SettingsOf(SettingsPlace place, SettingsNode? node) => place.Shape.Type switch
    {
        SettingType.Record => place.Records.FirstOrDefault(r => r.Name == place.Shape.Record) is { } record ? new KnownSettings(record.Settings, place.Records) : null,
        SettingType.Component => ComponentOf(place, node) is { } component ? new KnownSettings(component.Settings, component.Records) : null,
        _ => null,
    };

    /// <summary>The component that a node at a place names; null if there is none.</summary>
    internal ComponentManifest? ComponentOf(SettingsPlace place, SettingsNode? node) =>
        node is not null && ComponentNode.KindOf(node) is { } kind ? Find(place.Shape.Family ?? "", kind) : null;
}
