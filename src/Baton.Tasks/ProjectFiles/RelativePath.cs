namespace Baton.Tasks.ProjectFiles;

/// <summary>Paths as people share them.</summary>
internal static class RelativePath
{
    /// <summary>A file as it is seen from a folder, with slashes, so that it reads the same on every system.</summary>
    public static string From(string folder, string file)
    {
        var root = new Uri(Path.GetFullPath(folder).TrimEnd('/', '\\') + Path.DirectorySeparatorChar);
        return Uri.UnescapeDataString(root.MakeRelativeUri(new Uri(Path.GetFullPath(file))).ToString());
    }
}
