namespace Baton.Testing.Laws;

/// <summary>An empty folder of a test's own, removed at its end.</summary>
internal sealed class TestFolder : IDisposable
{
    /// <summary>The folder's path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("baton-law-").FullName;

    /// <summary>The files below it, by path.</summary>
    public IReadOnlyList<string> Files => [.. Directory.GetFiles(Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <inheritdoc />
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A file that is still open is the component's own; the law has been judged.
        }
        catch (UnauthorizedAccessException)
        {
            // The same on Windows.
        }
    }
}
