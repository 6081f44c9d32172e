using System.Text;
using Baton.Artifacts;

namespace Baton.Tests.Models.Baselines;

/// <summary>An artifact in memory, whose files a test can look into and damage.</summary>
internal sealed class MemoryArtifact : IArtifactWriter, IArtifactReader
{
    private readonly Dictionary<string, byte[]> _files = [];

    public IReadOnlyList<string> Files => [.. _files.Keys.Order(StringComparer.Ordinal)];

    public string Text(string path) => Encoding.UTF8.GetString(_files[path]);

    public MemoryArtifact With(string path, string text)
    {
        _files[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    public Stream OpenRead(string path) => _files.TryGetValue(path, out var content) ? new MemoryStream(content) : throw new ArtifactException($"There is no '{path}'.");

    public Stream OpenWrite(string path) => new Kept(content => _files.Add(path, content));

    public Task<ArtifactReference> CommitAsync(CancellationToken cancellation = default) => Task.FromResult(new ArtifactReference("model", "1", "", 0));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Kept(Action<byte[]> keep) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            if (disposing && CanRead)
                keep(ToArray());
            base.Dispose(disposing);
        }
    }
}
