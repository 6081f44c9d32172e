using Baton.Frames;

namespace Baton.Data.Files;

/// <summary>
/// A file that appears whole or not at all: it is written beside its place under a name of its own and moved there when
/// it is complete and on the disk. Until then, and if it is never completed, what was there before stays.
/// </summary>
internal sealed class AtomicFile : IAsyncDisposable
{
    private readonly string _path;
    private readonly string _target;
    private readonly string _temporary;

    private AtomicFile(string path, string target, string temporary, FileStream stream)
    {
        _path = path;
        _target = target;
        _temporary = temporary;
        Stream = stream;
    }

    /// <summary>Receives the content. It has no buffer, so that nothing is left to be written when it is closed.</summary>
    public FileStream Stream { get; }

    /// <summary>Begins to write; missing directories are made.</summary>
    /// <exception cref="DataException">The place cannot be written to.</exception>
    public static AtomicFile Create(string path)
    {
        if (path.Length == 0 || path.Contains('\0'))
            throw new DataException($"'{path.Replace("\0", "\\0", StringComparison.Ordinal)}' is not the path of a file. Name the file to write.");
        if (Directory.Exists(path))
            throw new DataException($"'{path}' is a directory, but a file is to be written. Name a file in it.");
        try
        {
            // A link stays a link: what it points to is replaced.
            var link = new FileInfo(path).LinkTarget is null ? null : File.ResolveLinkTarget(path, returnFinalTarget: true);
            var target = link?.FullName ?? Path.GetFullPath(path);
            var directory = Path.GetDirectoryName(target)!;
            Directory.CreateDirectory(directory);
            var temporary = Path.Combine(directory, $".{Path.GetRandomFileName()}.tmp");
            var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
            return new AtomicFile(path, target, temporary, stream);
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
            File.Move(_temporary, _target, overwrite: true);
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
            File.Delete(_temporary);
        }
        catch (Exception failure) when (FileFailures.Is(failure))
        {
            // What made the writing fail is worth more than what keeps its remains.
        }
    }
}
