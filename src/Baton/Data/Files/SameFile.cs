namespace Baton.Data.Files;

/// <summary>Whether two paths lead to one file.</summary>
internal static class SameFile
{
    /// <summary>Whether a file exists to which both paths lead, be it through links.</summary>
    public static bool Is(string path, string other) =>
        Resolve(path) is { } file && string.Equals(file, Resolve(other), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static string? Resolve(string path)
    {
        try
        {
            if (!File.Exists(path))
                return null;
            return WithoutLinks(Path.GetFullPath(path));
        }
        catch (Exception failure) when (FileFailures.Is(failure) || failure is ArgumentException or NotSupportedException)
        {
            // Whoever opens the file says what is wrong with it.
            return null;
        }
    }

    /// <summary>A link may stand anywhere on the way to a file.</summary>
    private static string WithoutLinks(string path)
    {
        if (Path.GetDirectoryName(path) is not { } directory)
            return path;
        var here = Path.Combine(WithoutLinks(directory), Path.GetFileName(path));
        FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return entry.ResolveLinkTarget(returnFinalTarget: true) is { } target ? WithoutLinks(target.FullName) : here;
    }
}
