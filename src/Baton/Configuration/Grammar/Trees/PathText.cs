using Baton.Settings.Nodes;

namespace Baton.Configuration.Grammar.Trees;

/// <summary>Spells a path from its steps.</summary>
internal static class PathText
{
    /// <summary>The path of some first steps.</summary>
    /// <param name="segments">The steps.</param>
    /// <param name="count">How many of them.</param>
    public static string Of(IReadOnlyList<PathSegment> segments, int count)
    {
        var path = "";
        for (var i = 0; i < count; i++)
            path = Append(path, segments[i]);
        return path;
    }

    /// <summary>The path of all steps.</summary>
    /// <param name="segments">The steps.</param>
    public static string Of(IReadOnlyList<PathSegment> segments) => Of(segments, segments.Count);

    /// <summary>A path with one more step.</summary>
    /// <param name="path">The path.</param>
    /// <param name="segment">The step.</param>
    public static string Append(string path, PathSegment segment) =>
        segment.Name is { } name ? SettingPath.Entry(path, name) : SettingPath.Item(path, segment.Index);
}
