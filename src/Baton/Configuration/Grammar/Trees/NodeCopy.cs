using Baton.Settings;
using Baton.Settings.Nodes;

namespace Baton.Configuration.Grammar.Trees;

/// <summary>Repeats a part of a tree elsewhere: its paths are those of the new place, its locations stay.</summary>
internal static class NodeCopy
{
    /// <summary>Copies a node with all that it holds.</summary>
    /// <param name="node">The node.</param>
    /// <param name="path">The copy's path.</param>
    /// <param name="depth">How many maps and lists the copy stands in.</param>
    /// <param name="cause">What repeats the node, for the message if that is too much.</param>
    /// <param name="budget">Counts the nodes.</param>
    /// <exception cref="SettingsException">The copy exceeds a limit.</exception>
    public static SettingsNode At(SettingsNode node, string path, int depth, SourceLocation cause, NodeBudget budget)
    {
        budget.Spend(path, cause, depth);
        return node switch
        {
            SettingsMap map => new SettingsMap(
                path,
                map.Location,
                [.. map.Entries.Select(e => new SettingsEntry(e.Name, e.NameLocation, At(e.Value, SettingPath.Entry(path, e.Name), depth + 1, cause, budget)))]),
            SettingsList list => new SettingsList(
                path,
                list.Location,
                [.. list.Items.Select((item, index) => At(item, SettingPath.Item(path, index), depth + 1, cause, budget))]),
            SettingsScalar scalar => new SettingsScalar(path, scalar.Location, scalar.Text, scalar.Style, scalar.Origin),
            _ => throw new ArgumentException($"There is no node of the type {node.GetType()}.", nameof(node)),
        };
    }
}
