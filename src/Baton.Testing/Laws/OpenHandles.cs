namespace Baton.Testing.Laws;

/// <summary>The files that the process has open, whoever opened them: locks of .NET see no handle of native code.</summary>
internal static class OpenHandles
{
    private const string Descriptors = "/proc/self/fd";

    /// <summary>The open files of a test's folder; none where the system does not tell.</summary>
    public static IReadOnlyList<string> Of(TestFolder folder)
    {
        if (!Directory.Exists(Descriptors))
            return [];
        // A folder of a test has a name of its own, and a path of several if links lead to it.
        var own = $"/{Path.GetFileName(folder.Path)}/";
        return [.. Directory.GetFiles(Descriptors).Select(Target).OfType<string>().Where(t => t.Contains(own, StringComparison.Ordinal))];
    }

    private static string? Target(string descriptor)
    {
        try
        {
            return File.ResolveLinkTarget(descriptor, returnFinalTarget: false)?.FullName;
        }
        catch (IOException)
        {
            // Closed since it was listed.
            return null;
        }
    }
}
