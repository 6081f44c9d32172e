using Baton.Frames;

namespace Baton.Data.Files;

/// <summary>A stream into a file that appears whole or not at all.</summary>
internal sealed class AtomicFile : IAsyncDisposable
{
    private readonly string _path;
    private readonly ReplacedFile _file;

    private AtomicFile(string path, ReplacedFile file, FileStream stream)
    {
        _path = path;
        _file = file;
        Stream = stream;
    }

    /// <summary>Receives the content. It has no buffer, so that nothing is left to be written when it is closed.</summary>
    public FileStream Stream { get; }

    /// <summary>Begins to write; missing directories are made.</summary>
    /// <exception cref="DataException">The place cannot be written to.</exception>
    public static AtomicFile Create(string path)
    {
        var file = ReplacedFile.At(path);
        try
        {
            var stream = new FileStream(file.Temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
            return new AtomicFile(path, file, stream);
        }
        catch (Exception failure) when (FileFailures.Is(failure))
        {
            throw FileFailures.Writing(path, failure);
        }
    }

    /// <summary>Puts the content in its place. It is on the disk before the name is: a crash leaves the old content or the new.</summary>
    /// <exception cref="DataException">The disk is full, or the place cannot be written to.</exception>
    public async Task CommitAsync()
    {
        try
        {
            Stream.Flush(flushToDisk: true);
            await Stream.DisposeAsync().ConfigureAwait(false);
            _file.Move();
        }
        catch (Exception failure) when (FileFailures.Is(failure))
        {
            throw FileFailures.Writing(_path, failure);
        }
    }

    /// <summary>Removes what was not put in its place.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Stream.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (FileFailures.Is(failure))
        {
            // What made the writing fail is worth more than what keeps its remains.
        }

        _file.Discard();
    }
}
