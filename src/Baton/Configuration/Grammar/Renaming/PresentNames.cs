using Baton.Configuration.Grammar.Trees;
using Baton.Settings.Nodes;
using Baton.Settings.Renaming;

namespace Baton.Configuration.Grammar.Renaming;

/// <summary>Gives files, overrides and references of one config present names for former ones, and keeps account of it.</summary>
/// <param name="renamer">Knows the former names; <see langword="null"/> if nobody does.</param>
internal sealed class PresentNames(SettingsRenamer? renamer)
{
    /// <summary>Where former names were used.</summary>
    public RenamingReport Report { get; } = new();

    /// <summary>A tree by present names.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="before">What it will be merged into.</param>
    public SettingsMap Of(SettingsMap tree, SettingsNode? before = null) => renamer is null ? tree : renamer.Rename(tree, before, Report);

    /// <summary>A value and the path at which it is put into a tree, by present names.</summary>
    /// <param name="segments">The path as written.</param>
    /// <param name="value">The value.</param>
    /// <param name="root">The tree.</param>
    public (IReadOnlyList<PathSegment> Segments, SettingsNode Value) Of(IReadOnlyList<PathSegment> segments, SettingsNode value, SettingsMap root)
    {
        if (renamer is null)
            return (segments, value);
        var walk = new PathWalk(renamer, root);
        var present = walk.Follow(segments, (former, name) => Report.Warn(value.Location, value.Path, RenamingMessages.NowCalled(former, name)));
        return (present, renamer.Rename(value, PathText.Of(present), walk.Place, walk.Node, Report));
    }

    /// <summary>The path of a reference by present names.</summary>
    /// <param name="segments">The path as written.</param>
    /// <param name="reference">The scalar that holds the reference.</param>
    /// <param name="root">The tree that it leads through.</param>
    public IReadOnlyList<PathSegment> Of(IReadOnlyList<PathSegment> segments, SettingsScalar reference, SettingsMap root) => renamer is null
        ? segments
        : new PathWalk(renamer, root).Follow(segments, (former, present) =>
            Report.Warn(reference.Location, reference.Path, RenamingMessages.ReferenceTo(PathText.Of(segments), former, present)));
}
