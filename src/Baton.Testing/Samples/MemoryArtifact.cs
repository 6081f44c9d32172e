using System.Text;
using Baton.Artifacts;

namespace Baton.Testing.Samples;

/// <summary>An artifact in memory: what a model saves, and what it loads again, whole or damaged.</summary>
public sealed class MemoryArtifact : IArtifactWriter, IArtifactReader
{
    /// <summary>The files by their paths.</summary>
    public Dictionary<string, byte[]> Contents { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public IReadOnlyList<string> Files => [.. Contents.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc />
    public Stream OpenWrite(string path) =>
        Contents.ContainsKey(path)
            ? throw new ArtifactException($"The file '{path}' is there already.")
            : new Recorder(content => Contents.Add(path, content));

    /// <inheritdoc />
    public Stream OpenRead(string path) =>
        Contents.TryGetValue(path, out var content)
            ? new MemoryStream(content, writable: false)
            : throw new ArtifactException($"There is no file '{path}' in the artifact.");

    /// <inheritdoc />
    public Task<ArtifactReference> CommitAsync(CancellationToken cancellation = default) =>
        Task.FromException<ArtifactReference>(new ArtifactException("A model writes its files; who keeps them commits."));

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The same files and one more, or one with another content.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">What it holds.</param>
    public MemoryArtifact With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    internal MemoryArtifact With(string path, byte[] content)
    {
        var changed = Without(path);
        changed.Contents.Add(path, content);
        return changed;
    }

    internal MemoryArtifact Without(string path)
    {
        var changed = new MemoryArtifact();
        foreach (var (name, bytes) in Contents.Where(f => f.Key != path))
            changed.Contents.Add(name, bytes);
        return changed;
    }

    private sealed class Recorder(Action<byte[]> done) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            if (disposing && CanWrite)
                done(ToArray());
            base.Dispose(disposing);
        }
    }
}
