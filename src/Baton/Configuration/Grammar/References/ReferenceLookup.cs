using Baton.Configuration.Grammar.Merging;
using Baton.Configuration.Grammar.Trees;
using Baton.Settings.Nodes;
using Baton.Settings.Validation;

namespace Baton.Configuration.Grammar.References;

/// <summary>One step down a tree, and why there may be none.</summary>
internal static class ReferenceLookup
{
    /// <summary>Goes one step down.</summary>
    /// <param name="node">Where to begin.</param>
    /// <param name="segment">The step.</param>
    /// <returns>The node there, or <see langword="null"/> if there is none.</returns>
    public static SettingsNode? Step(SettingsNode node, PathSegment segment) => (node, segment.Name) switch
    {
        (SettingsMap map, { } name) => map.Find(name),
        (SettingsList list, null) when segment.Index < list.Items.Count => list.Items[segment.Index],
        // A bare kind is short for a map with this kind.
        (SettingsScalar bare, SettingsMap.KindName) when SettingsMerger.IsKind(bare) => bare,
        _ => null,
    };

    /// <summary>Says why a step leads nowhere.</summary>
    /// <param name="node">Where it began.</param>
    /// <param name="segment">The step.</param>
    public static string Missing(SettingsNode node, PathSegment segment)
    {
        var place = node.Path.Length == 0 ? "the config" : $"'{Excerpt.Of(node.Path)}'";
        return (node, segment.Name) switch
        {
            (SettingsMap map, { } name) =>
                $"{place} has no '{Excerpt.Of(name)}'" + SettingsMessages.Choices(name, [.. map.Entries.Select(e => e.Name)], "it has ", "it is empty"),
            (SettingsList { Items.Count: 0 }, null) => $"{place} is an empty list",
            (SettingsList { Items.Count: 1 }, null) => $"{place} has one item, at [0]",
            (SettingsList list, null) => $"{place} has {list.Items.Count} items, the last one at [{list.Items.Count - 1}]",
            (SettingsList, { } name) => $"{place} is a list: a position such as [0] must follow, not '{Excerpt.Of(name)}'",
            (SettingsMap, null) => $"{place} is a map: a name must follow, not [{segment.Index}]",
            _ => $"{place} is a single value and holds nothing",
        };
    }
}
