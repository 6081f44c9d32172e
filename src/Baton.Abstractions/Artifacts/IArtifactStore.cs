using Baton.Components;

namespace Baton.Artifacts;

/// <summary>Keeps what runs make: immutable sets of files, found by their reference, with a digest over every file.</summary>
[ComponentFamily("artifact-store")]
public interface IArtifactStore
{
    /// <summary>Begins an artifact. Nothing is visible to others before it is committed.</summary>
    /// <param name="name">What it is, such as <c>model</c>; for people.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Receives the files; disposing it without a commit leaves nothing behind.</returns>
    /// <exception cref="ArtifactException">The store cannot be written to.</exception>
    Task<IArtifactWriter> CreateAsync(string name, CancellationToken cancellation = default);

    /// <summary>Opens an artifact.</summary>
    /// <param name="reference">What <see cref="IArtifactWriter.CommitAsync"/> returned.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArtifactException">There is no such artifact, or it is damaged.</exception>
    Task<IArtifactReader> OpenAsync(ArtifactReference reference, CancellationToken cancellation = default);
}
