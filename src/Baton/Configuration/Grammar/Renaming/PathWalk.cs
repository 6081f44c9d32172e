using Baton.Configuration.Grammar.Trees;
using Baton.Settings.Nodes;
using Baton.Settings.Renaming;

namespace Baton.Configuration.Grammar.Renaming;

/// <summary>Follows a path down a tree, and knows at each step what belongs there.</summary>
internal sealed class PathWalk(SettingsRenamer renamer, SettingsMap root)
{
    /// <summary>What belongs where the walk has come to; <see langword="null"/> if that may be anything.</summary>
    public SettingsPlace? Place { get; private set; } = renamer.Root;

    /// <summary>What stands there; <see langword="null"/> if nothing does yet.</summary>
    public SettingsNode? Node { get; private set; } = root;

    /// <summary>Follows a path to its end.</summary>
    /// <param name="segments">The path.</param>
    /// <param name="renamed">Is told of every former name in it, and of the present one.</param>
    /// <returns>The path by present names; the same if it has no former one.</returns>
    public IReadOnlyList<PathSegment> Follow(IReadOnlyList<PathSegment> segments, Action<string, string> renamed)
    {
        PathSegment[]? changed = null;
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].Name is not { } former)
            {
                Place = renamer.Step(Place);
                Node = Node is SettingsList list && segments[i].Index < list.Items.Count ? list.Items[segments[i].Index] : null;
                continue;
            }

            (var present, Place) = renamer.Step(Place, Node, former);
            Node = (Node as SettingsMap)?.Find(present);
            if (present == former)
                continue;
            renamed(former, present);
            (changed ??= [.. segments])[i] = new PathSegment(present, 0);
        }

        return changed ?? segments;
    }
}
