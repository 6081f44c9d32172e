namespace Baton.Testing.Laws;

/// <summary>Watches for new files where code leaves them: the temporary folder, which is one of its own meanwhile, and the current one.</summary>
/// <remarks>Native code on Unix has its own copy of the environment, and goes on writing into the old temporary folder, where others write too.</remarks>
internal sealed class WatchedFolders : IDisposable
{
    // What Path.GetTempPath looks at on Unix and on Windows.
    private static readonly string[] Variables = ["TMPDIR", "TMP", "TEMP"];

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

    /// <summary>The files that have appeared since.</summary>
    public IReadOnlyList<string> NewFiles() => [.. _temporary.Files, .. Current().Where(f => !_known.Contains(f))];

    /// <inheritdoc />
    public void Dispose()
    {
        for (var i = 0; i < Variables.Length; i++)
            Environment.SetEnvironmentVariable(Variables[i], _before[i]);
        _temporary.Dispose();
    }

    private static IEnumerable<string> Current() => Directory.EnumerateFileSystemEntries(Environment.CurrentDirectory);
}
