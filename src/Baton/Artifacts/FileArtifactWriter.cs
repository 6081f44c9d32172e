namespace Baton.Artifacts;

/// <summary>Makes an artifact in a staging place and moves it, whole, to where it is visible.</summary>
/// <param name="root">The store's folder.</param>
/// <param name="name">The artifact's name.</param>
/// <param name="staging">The place.</param>
/// <param name="createFile">Creates a file that is not there.</param>
internal sealed class FileArtifactWriter(string root, string name, Staging staging, Func<string, FileStream> createFile) : IArtifactWriter
{
    private readonly string _files = Path.Combine(staging.Place, ArtifactManifest.FilesDirectory);
    private readonly Dictionary<string, DigestingStream> _begun = new(StringComparer.OrdinalIgnoreCase);
    // Without regard to case, so that the artifact can be copied to any system.
    private readonly HashSet<string> _directories = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Path, string Digest, long Bytes)> _completed = [];
    private readonly Lock _lock = new();
    private bool _closed;

    /// <inheritdoc />
    public Stream OpenWrite(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        lock (_lock)
        {
            ThrowIfClosed();
            if (ArtifactPath.Refuse(path) is { } reason)
                throw new ArtifactException($"'{ArtifactPath.Shown(path)}' cannot be a file of the artifact '{name}': {reason}.");
            Claim(path);
            var file = Path.Combine(_files, path);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                var stream = new DigestingStream(createFile(file), root, (digest, bytes) => Complete(path, digest, bytes));
                _begun.Add(path, stream);
                return stream;
            }
            catch (Exception exception) when (DiskFailure.Is(exception))
            {
                throw DiskFailure.OfWriting(root, exception);
            }
        }
    }

    /// <inheritdoc />
    public Task<ArtifactReference> CommitAsync(CancellationToken cancellation = default) => Task.Run(() => Commit(cancellation), cancellation);

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        lock (_lock)
        {
            _closed = true;
            foreach (var stream in _begun.Values)
                stream.Abandon();
        }

        staging.Dispose();
        return ValueTask.CompletedTask;
    }

    private ArtifactReference Commit(CancellationToken cancellation)
    {
        lock (_lock)
        {
            ThrowIfClosed();
            if (_begun.FirstOrDefault(b => b.Value.CanWrite).Key is { } open)
                throw new InvalidOperationException($"The stream of '{open}' is still open: dispose it before the artifact is committed.");
            if (_begun.Keys.FirstOrDefault(path => !_completed.Exists(f => f.Path == path)) is { } failed)
                throw new ArtifactException($"The artifact '{name}' was not kept: its file '{failed}' could not be written completely.");

            var manifest = ArtifactManifest.Write(_completed.Select(f => (f.Path, f.Digest)));
            try
            {
                Stage(manifest);
                cancellation.ThrowIfCancellationRequested();
                Publish();
            }
            catch (Exception exception) when (DiskFailure.Is(exception))
            {
                throw DiskFailure.OfWriting(root, exception);
            }

            _closed = true;
            return new ArtifactReference(name, staging.Id, ArtifactManifest.Digest(manifest), _completed.Sum(f => f.Bytes));
        }
    }

    /// <summary>Brings everything onto the disk while nobody can see it.</summary>
    private void Stage(byte[] manifest)
    {
        Directory.CreateDirectory(_files);
        var path = Path.Combine(staging.Place, ArtifactManifest.FileName);
        // An earlier commit that was cancelled may have got this far.
        File.Delete(path);
        using (var file = createFile(path))
        {
            file.Write(manifest);
            file.Flush(flushToDisk: true);
        }

        DurableDirectory.Flush(_files);
        foreach (var directory in _directories)
            DurableDirectory.Flush(Path.Combine(_files, directory));
        DurableDirectory.Flush(staging.Place);
    }

    private void Publish()
    {
        var place = Path.Combine(root, staging.Id);
        Directory.Move(staging.Place, place);
        try
        {
            DurableDirectory.Flush(root);
        }
        catch
        {
            // Visible, but perhaps not after a loss of power: rather not at all.
            Directory.Delete(place, recursive: true);
            throw;
        }
    }

    private void Claim(string path)
    {
        if (_begun.ContainsKey(path) || _directories.Contains(path))
            throw new ArtifactException($"The artifact '{name}' has '{path}' already (upper and lower case do not matter). Choose another path.");
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var directory = path[..slash];
            if (_begun.ContainsKey(directory))
                throw new ArtifactException($"'{path}' cannot be a file of the artifact '{name}': '{directory}' is a file of it. Choose another path.");
            // A directory that is there in other letters would be two on one system and one on another.
            if (_directories.TryGetValue(directory, out var there) && there != directory)
                throw new ArtifactException($"'{path}' cannot be a file of the artifact '{name}': its directory is '{there}' already. Write it the same way.");
            _directories.Add(directory);
        }
    }

    private void Complete(string path, string digest, long bytes)
    {
        lock (_lock)
            _completed.Add((path, digest, bytes));
    }

    private void ThrowIfClosed() => ObjectDisposedException.ThrowIf(_closed, this);
}
