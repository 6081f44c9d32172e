namespace BatonNamespace.Tests;

/// <summary>An artifact in memory.</summary>
internal sealed class MemoryArtifact : IArtifactWriter, IArtifactReader
{
    private readonly SortedDictionary<string, MemoryStream> _files = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Files => [.. _files.Keys];

    public Stream OpenWrite(string path) => _files[path] = new MemoryStream();

    public Stream OpenRead(string path) => new MemoryStream(_files[path].ToArray(), writable: false);

    public Task<ArtifactReference> CommitAsync(CancellationToken cancellation = default) => throw new InvalidOperationException("A predictor saves, and leaves the commit to the job.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
