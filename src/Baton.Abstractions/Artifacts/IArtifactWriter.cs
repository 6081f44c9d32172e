namespace Baton.Artifacts;

/// <summary>Receives the files of one artifact.</summary>
public interface IArtifactWriter : IAsyncDisposable
{
    /// <summary>Begins a file.</summary>
    /// <param name="path">Its path in the artifact: relative, with forward slashes, each once.</param>
    /// <returns>Receives its content; the file is complete when the stream is disposed.</returns>
    /// <exception cref="ArtifactException">The path is not allowed or already taken, or the store cannot be written to.</exception>
    Stream OpenWrite(string path);

    /// <summary>Makes the artifact visible, as a whole and for good.</summary>
    /// <param name="cancellation">Stops the work; the artifact does not exist then.</param>
    /// <exception cref="ArtifactException">The store cannot be written to.</exception>
    Task<ArtifactReference> CommitAsync(CancellationToken cancellation = default);
}
