using Baton.Artifacts;

namespace Baton.Testing.Tests.Storage;

/// <summary>Keeps artifacts in a folder, with a flaw.</summary>
/// <param name="root">The folder.</param>
internal sealed class FlawedStore(string root) : IArtifactStore
{
    private readonly FileArtifactStore _good = new() { Root = root };

    public Func<string, string> Name { get; init; } = static n => n;

    public Func<ArtifactReference, ArtifactReference> Committed { get; init; } = static r => r;

    public Func<ArtifactReference, ArtifactReference> Opened { get; init; } = static r => r;

    public Func<CancellationToken, CancellationToken> Cancellation { get; init; } = static c => c;

    public Func<byte[], byte[]> Content { get; init; } = static c => c;

    public Action<string> Disposing { get; init; } = static _ => { };

    public Action<string> Writing { get; init; } = static _ => { };

    public Func<string, string> FilePath { get; init; } = static p => p;

    public Func<Exception, Exception> Failure { get; init; } = static e => e;

    public async Task<IArtifactWriter> CreateAsync(string name, CancellationToken cancellation = default)
    {
        Writing(name);
        return new Writer(this, await _good.CreateAsync(Name(name), Cancellation(cancellation)));
    }

    public async Task<IArtifactReader> OpenAsync(ArtifactReference reference, CancellationToken cancellation = default)
    {
        try
        {
            return new Reader(this, await _good.OpenAsync(Opened(reference), cancellation));
        }
        catch (ArtifactException exception)
        {
            throw Failure(exception);
        }
    }

    private sealed class Writer(FlawedStore store, IArtifactWriter good) : IArtifactWriter
    {
        public Stream OpenWrite(string path) => good.OpenWrite(store.FilePath(path));

        public async Task<ArtifactReference> CommitAsync(CancellationToken cancellation = default) => store.Committed(await good.CommitAsync(store.Cancellation(cancellation)));

        public async ValueTask DisposeAsync()
        {
            await good.DisposeAsync();
            store.Disposing(store._good.Root);
        }
    }

    private sealed class Reader(FlawedStore store, IArtifactReader good) : IArtifactReader
    {
        public IReadOnlyList<string> Files => good.Files;

        public Stream OpenRead(string path)
        {
            using var stream = good.OpenRead(path);
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return new MemoryStream(store.Content(content.ToArray()));
        }

        public ValueTask DisposeAsync() => good.DisposeAsync();
    }
}
