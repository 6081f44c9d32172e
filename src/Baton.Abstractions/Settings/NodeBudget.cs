using Baton.Settings.Nodes;

namespace Baton.Settings;

/// <summary>Counts the nodes of a tree under construction and stops what would exceed <see cref="SettingsLimits"/>.</summary>
public sealed class NodeBudget
{
    private int _nodes;

    /// <summary>Takes one node into account.</summary>
    /// <param name="path">The node's path.</param>
    /// <param name="location">Where it was written, or what repeats it.</param>
    /// <param name="depth">How many maps and lists it stands in.</param>
    /// <exception cref="SettingsException">The node is one too many, too deep, or its path too long.</exception>
    public void Spend(string path, SourceLocation location, int depth)
    {
        if (depth > SettingsLimits.Depth)
            throw Refuse(path, location, SyntaxMessages.TooDeep);
        if (path.Length > SettingsLimits.PathCharacters)
            throw Refuse(path, location, SyntaxMessages.PathTooLong);
        if (++_nodes > SettingsLimits.Nodes)
            throw Refuse(path, location, SyntaxMessages.TooMany);
    }

    private static SettingsException Refuse(string path, SourceLocation location, string message) =>
        new(new SettingsError(location, Excerpt.Of(path), message));
}
