namespace Baton.Settings.Nodes;

/// <summary>One node of a settings tree: a scalar, a list or a map, with the place where it was written.</summary>
public abstract class SettingsNode
{
    /// <summary>Creates a node.</summary>
    /// <param name="path">The setting's path from the root, such as <c>job.metrics[0]</c>; empty at the root.</param>
    /// <param name="location">Where the node was written.</param>
    private protected SettingsNode(string path, SourceLocation location)
    {
        Path = path;
        Location = location;
    }

    /// <summary>The setting's path from the root, such as <c>job.metrics[0]</c>; empty at the root.</summary>
    public string Path { get; }

    /// <summary>Where the node was written.</summary>
    public SourceLocation Location { get; }

    /// <summary>What the node is, in the words of messages: <c>a map</c>, <c>a list</c>, <c>nothing</c> or the text in quotes.</summary>
    public abstract string Describe();
}
