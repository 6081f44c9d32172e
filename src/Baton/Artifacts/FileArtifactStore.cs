using Baton.Components;

namespace Baton.Artifacts;

/// <summary>
/// Keeps artifacts in a folder, one directory each: the files below <c>files/</c>, and their SHA-256 digests in
/// <c>SHA256SUMS</c>, which <c>sha256sum -c</c> understands. The digest of that file is the digest of the artifact. A file
/// is checked when it is opened for reading, before its first byte is handed out. Several processes can use the folder at
/// once; what a killed one left unfinished is removed when the next artifact is made.
/// </summary>
[Component("files")]
public sealed partial class FileArtifactStore : IArtifactStore
{
    private const int BufferSize = 1 << 16;

    private readonly TimeProvider _clock;
    private readonly Func<string, FileStream> _createFile;

    /// <summary>Creates the store; the folder is not touched before it is first used.</summary>
    /// <param name="clock">Tells the time; the system's if <see langword="null"/>.</param>
    public FileArtifactStore(TimeProvider? clock = null)
        : this(clock, CreateFile)
    {
    }

    internal FileArtifactStore(TimeProvider? clock, Func<string, FileStream> createFile)
    {
        _clock = clock ?? TimeProvider.System;
        _createFile = createFile;
    }

    /// <summary>The folder; made when it is first written to.</summary>
    public string Root { get; init; } = ".baton/artifacts";

    /// <inheritdoc />
    public Task<IArtifactWriter> CreateAsync(string name, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        var root = FullRoot();
        if (string.IsNullOrWhiteSpace(name) || name.Any(char.IsControl))
            throw new ArtifactException("An artifact needs a name that says what it is, such as 'model', without control characters.");
        return Task.Run<IArtifactWriter>(
            () =>
            {
                try
                {
                    return new FileArtifactWriter(root, name, new Staging(root, _clock), _createFile);
                }
                catch (Exception exception) when (DiskFailure.Is(exception))
                {
                    throw DiskFailure.OfWriting(root, exception);
                }
            },
            cancellation);
    }

    /// <inheritdoc />
    public Task<IArtifactReader> OpenAsync(ArtifactReference reference, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var root = FullRoot();
        return Task.Run<IArtifactReader>(
            () =>
            {
                try
                {
                    return FileArtifactReader.Open(root, reference);
                }
                catch (Exception exception) when (DiskFailure.Is(exception))
                {
                    throw DiskFailure.OfReading(reference, root, exception);
                }
            },
            cancellation);
    }

    private static FileStream CreateFile(string path) => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize);

    private string FullRoot() =>
        Root.Length > 0 && !Root.Contains('\0', StringComparison.Ordinal)
            ? Path.GetFullPath(Root)
            : throw new ArtifactException("The artifact store has no folder: set 'root' to one, such as .baton/artifacts.");
}
