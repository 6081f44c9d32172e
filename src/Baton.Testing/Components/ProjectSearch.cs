namespace Baton.Testing.Components;

/// <summary>Finds a test project's folder again: a build may be moved, and a deterministic one has other paths than those of its files.</summary>
internal static class ProjectSearch
{
    /// <summary>The folder with a project file that lies, seen from a folder above the test run, where it lay when it was built.</summary>
    /// <param name="built">Where the folder was when it was built.</param>
    /// <param name="from">Where the tests run.</param>
    /// <returns>The folder; the next one above with a project file if there is none, and else <paramref name="built"/>.</returns>
    public static string Find(string built, string from)
    {
        var parts = built.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var above in Above(from))
        {
            // The longer a path agrees, the surer it is.
            for (var skipped = 0; skipped < parts.Length; skipped++)
            {
                var folder = Path.Combine([above, .. parts[skipped..]]);
                if (HasProject(folder))
                    return folder;
            }
        }

        return Above(from).FirstOrDefault(HasProject) ?? built;
    }

    private static IEnumerable<string> Above(string folder)
    {
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
            yield return above.FullName;
    }

    private static bool HasProject(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.csproj").Any();
}
