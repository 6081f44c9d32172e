namespace Baton.Analyzers.Compatibility.Shapes;

/// <summary>How a setting of a nested record is found: the names on the way, with a mark for each list or dictionary between.</summary>
internal static class ShapePath
{
    /// <summary>Stands for any item of a list.</summary>
    public const string ListItem = "[]";

    /// <summary>Stands for any item of a dictionary.</summary>
    public const string DictionaryItem = "{}";

    /// <summary>The path of a setting in a map.</summary>
    /// <param name="map">The map's path; empty for the component itself.</param>
    /// <param name="name">The setting.</param>
    public static string Append(string map, string name) => map.Length == 0 ? name : map + "." + name;

    /// <summary>A path without the marks at its end.</summary>
    public static string WithoutItems(string path)
    {
        while (path.EndsWith(ListItem, StringComparison.Ordinal) || path.EndsWith(DictionaryItem, StringComparison.Ordinal))
            path = path.Substring(0, path.Length - 2);
        return path;
    }
}
