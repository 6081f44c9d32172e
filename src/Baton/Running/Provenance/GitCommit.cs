namespace Baton.Running.Provenance;

/// <summary>Finds the commit that is checked out, by reading the repository's own files: no git needs to be installed.</summary>
internal static class GitCommit
{
    /// <summary>The commit's id, or <see langword="null"/> if the folder is in no repository or the repository has no commit.</summary>
    public static string? Find(string folder)
    {
        try
        {
            for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            {
                var git = Path.Combine(at.FullName, ".git");
                if (Directory.Exists(git))
                    return Head(git);
                if (File.Exists(git))
                    return Head(Path.GetFullPath(Path.Combine(at.FullName, After(File.ReadAllText(git), "gitdir:"))));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // A repository that cannot be read is as good as none: the run matters more than its commit.
        }

        return null;
    }

    private static string? Head(string git)
    {
        var head = File.ReadAllText(Path.Combine(git, "HEAD")).Trim();
        if (!head.StartsWith("ref:", StringComparison.Ordinal))
            return head;
        var reference = After(head, "ref:");
        // A linked work tree keeps its branches in the main repository.
        var common = Path.Combine(git, "commondir");
        var main = File.Exists(common) ? Path.GetFullPath(Path.Combine(git, File.ReadAllText(common).Trim())) : git;
        foreach (var root in (string[])[git, main])
        {
            var loose = Path.Combine(root, reference);
            if (File.Exists(loose))
                return File.ReadAllText(loose).Trim();
        }

        var packed = Path.Combine(main, "packed-refs");
        return File.Exists(packed)
            ? File.ReadLines(packed).FirstOrDefault(l => l.EndsWith(" " + reference, StringComparison.Ordinal))?.Split(' ')[0]
            : null;
    }

    private static string After(string text, string prefix) => text.Trim()[prefix.Length..].Trim();
}
