using Baton.Settings.Nodes;
using YamlDotNet.Core;

namespace Baton.Configuration.Grammar.Yaml;

/// <summary>The values that have a name in the text, as far as it was read.</summary>
internal sealed class YamlAnchors
{
    // Few texts have any.
    private Dictionary<AnchorName, SettingsNode?>? _nodes;

    /// <summary>Says that a named value begins: until it ends it cannot be repeated.</summary>
    public void Begin(AnchorName anchor) => Set(anchor, null);

    /// <summary>Says that a named value has been read. A later value of the same name takes its place.</summary>
    public void End(AnchorName anchor, SettingsNode node) => Set(anchor, node);

    /// <summary>Finds a named value.</summary>
    /// <param name="anchor">The name.</param>
    /// <param name="known">Whether the name was seen, its value maybe unfinished.</param>
    /// <returns>The value, if it is known and finished.</returns>
    public SettingsNode? Find(AnchorName anchor, out bool known)
    {
        SettingsNode? node = null;
        known = _nodes?.TryGetValue(anchor, out node) ?? false;
        return node;
    }

    private void Set(AnchorName anchor, SettingsNode? node) => (_nodes ??= [])[anchor] = node;
}
