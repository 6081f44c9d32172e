namespace Baton.Artifacts;

/// <summary>Reads the files of one artifact.</summary>
public interface IArtifactReader : IAsyncDisposable
{
    /// <summary>The paths of the files, sorted.</summary>
    IReadOnlyList<string> Files { get; }

    /// <summary>Opens a file. Its content is checked against its digest before the first byte is handed out.</summary>
    /// <param name="path">Its path in the artifact.</param>
    /// <exception cref="ArtifactException">There is no such file, or it is not what was committed.</exception>
    Stream OpenRead(string path);
}
