using System.Text;
using Baton.Artifacts;

namespace Baton.Tests.Shared;

/// <summary>An artifact in memory, whose files a test can damage.</summary>
public sealed class MemoryArtifact : IArtifactWriter, IArtifactReader
{
    public Dictionary<string, byte[]> Contents { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Files => [.. Contents.Keys.Order(StringComparer.Ordinal)];

    public MemoryArtifact With(string path, string text)
    {
        Contents[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    public Stream OpenWrite(string path) => new Recorder(content => Contents.Add(path, content));

    public Stream OpenRead(string path) =>
        Contents.TryGetValue(path, out var content)
            ? new MemoryStream(content, writable: false)
            : throw new ArtifactException($"There is no file '{path}'.");

    public Task<ArtifactReference> CommitAsync(CancellationToken cancellation = default) => throw new InvalidOperationException("Models do not commit.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

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
