using System.Diagnostics;

namespace Baton.Testing.Laws;

/// <summary>Watches for new files where code leaves them: the temporary folder, which is one of its own meanwhile, and the current one.</summary>
/// <remarks>Native code on Unix has its own copy of the environment, and goes on writing into the old temporary folder, where others write too.</remarks>
internal sealed class WatchedFolders : IDisposable
{
    // What Path.GetTempPath looks at on Unix and on Windows.
    private static readonly string[] Variables = ["TMPDIR", "TMP", "TEMP"];

    /// <summary>How long others may need for files of theirs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly TestFolder _temporary = new();
    private readonly string?[] _before;
    private readonly HashSet<string> _known;

    public WatchedFolders()
    {
        _before = Array.ConvertAll(Variables, Environment.GetEnvironmentVariable);
        foreach (var variable in Variables)
            Environment.SetEnvironmentVariable(variable, _temporary.Path);
        _known = [.. Current()];
    }

    /// <summary>The files that have appeared since and stay: what other tests write at the same time is soon gone.</summary>
    public IReadOnlyList<string> NewFiles()
    {
        for (var start = Stopwatch.GetTimestamp(); ; Thread.Sleep(20))
        {
            IReadOnlyList<string> found = [.. _temporary.Files, .. Current().Where(f => !_known.Contains(f))];
            if (found.Count == 0 || Stopwatch.GetElapsedTime(start) > Patience)
                return found;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        for (var i = 0; i < Variables.Length; i++)
            Environment.SetEnvironmentVariable(Variables[i], _before[i]);
        _temporary.Dispose();
    }

    private static IEnumerable<string> Current() => Directory.EnumerateFileSystemEntries(Environment.CurrentDirectory);
}
