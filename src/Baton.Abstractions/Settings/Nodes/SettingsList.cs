namespace Baton.Settings.Nodes;

/// <summary>A list of nodes.</summary>
public sealed class SettingsList : SettingsNode
{
    /// <summary>Creates a list.</summary>
    /// <param name="path">The setting's path from the root.</param>
    /// <param name="location">Where it was written.</param>
    /// <param name="items">The items.</param>
    public SettingsList(string path, SourceLocation location, IReadOnlyList<SettingsNode> items)
        : base(path, location) => Items = items;

    /// <summary>The items, in the order in which they were written.</summary>
    public IReadOnlyList<SettingsNode> Items { get; }

    /// <inheritdoc />
    public override string Describe() => "a list";
}
