using Baton.Configuration.Grammar.Merging;
using Baton.Configuration.Grammar.Trees;
using Baton.Settings;
using Baton.Settings.Nodes;

namespace Baton.Configuration.Overrides;

/// <summary>
/// Puts an override into a tree as a file that holds nothing else would be merged, except that it can reach into lists:
/// at a position that exists, or at the end.
/// </summary>
internal sealed class OverrideApplier(SettingsOverride change)
{
    /// <summary>Puts an override into a tree.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="change">The override.</param>
    /// <returns>The tree with the override.</returns>
    /// <exception cref="SettingsException">The override asks for a position that does not exist.</exception>
    public static SettingsMap Apply(SettingsMap root, SettingsOverride change) =>
        (SettingsMap)new OverrideApplier(change).Apply(root, 0);

    private SettingsNode Apply(SettingsNode? node, int step)
    {
        if (step == change.Segments.Count)
            return node is null ? change.Value : SettingsMerger.Merge(node, change.Value);
        return change.Segments[step].Name is { } name ? ApplyToMap(node, name, step) : ApplyToList(node, change.Segments[step].Index, step);
    }

    private SettingsMap ApplyToMap(SettingsNode? node, string name, int step)
    {
        var map = node switch
        {
            SettingsMap existing => existing,
            SettingsScalar bare when SettingsMerger.IsKind(bare) => SettingsMerger.WithKind(bare),
            _ => new SettingsMap(PathText.Of(change.Segments, step), change.Value.Location, []),
        };
        var value = Apply(map.Find(name), step + 1);
        var single = new SettingsMap(map.Path, change.Value.Location, [new SettingsEntry(name, change.Value.Location, value)]);
        // A new kind replaces its whole map, as it would from a file; anything else was merged further down.
        return name == SettingsMap.KindName ? SettingsMerger.Merge(map, single) : With(map, single.Entries[0]);
    }

    private SettingsList ApplyToList(SettingsNode? node, int index, int step)
    {
        var list = node switch
        {
            SettingsList existing => existing,
            null or SettingsScalar { IsNull: true } => new SettingsList(PathText.Of(change.Segments, step), change.Value.Location, []),
            _ => throw Refuse(step, $"this is {node.Describe()}, not a list: [{index}] leads nowhere"),
        };
        if (index > list.Items.Count)
        {
            throw Refuse(step, list.Items.Count == 0
                ? $"this list is empty: only [0] can be set, not [{index}]"
                : $"this list has the positions [0] to [{list.Items.Count - 1}], and [{list.Items.Count}] appends to it: [{index}] leads nowhere");
        }

        SettingsNode[] items = [.. list.Items];
        var item = Apply(index < items.Length ? items[index] : null, step + 1);
        items = index < items.Length ? items : [.. items, item];
        items[index] = item;
        return new SettingsList(list.Path, list.Location, items);
    }

    private SettingsException Refuse(int step, string message) =>
        new(new SettingsError(change.Value.Location, PathText.Of(change.Segments, step), message));

    private static SettingsMap With(SettingsMap map, SettingsEntry changed)
    {
        SettingsEntry[] entries = map.Find(changed.Name) is null
            ? [.. map.Entries, changed]
            : [.. map.Entries.Select(e => e.Name == changed.Name ? Replaced(e, changed) : e)];
        return new SettingsMap(map.Path, map.Location, entries);
    }

    // The name keeps its place as long as something of its old value is left.
    private static SettingsEntry Replaced(SettingsEntry earlier, SettingsEntry later) =>
        later.Value is SettingsScalar ? later : new SettingsEntry(earlier.Name, earlier.NameLocation, later.Value);
}
