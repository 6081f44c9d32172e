using Baton.Frames;

namespace Baton.Data.Files;

/// <summary>
/// A file that appears whole or not at all: it is written beside its place under a name of its own and moved there when
/// it is complete and on the disk. Until then, and if it is never completed, what was there before stays.
/// </summary>
internal sealed class ReplacedFile
{
    private const string DeviceFolder = "/dev";

    private readonly string _path;
    private readonly string _target;

    private ReplacedFile(string path, string target)
    {
        _path = path;
        _target = target;
        Temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetRandomFileName()}.tmp");
    }

    /// <summary>The name to write under; there is no such file yet.</summary>
    public string Temporary { get; }

    /// <summary>Finds the place of a file; missing directories are made.</summary>
    /// <exception cref="DataException">The place cannot be written to.</exception>
    public static ReplacedFile At(string path)
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
            // What lies there is no file: to put one in its place would take the device from everybody.
            if (Path.GetDirectoryName(target) == DeviceFolder)
                throw new DataException($"'{path}' is a device, but a file is to be written. Name a file in another folder.");
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            return new ReplacedFile(path, target);
        }
        catch (Exception failure) when (FileFailures.Is(failure))
        {
            throw FileFailures.Writing(path, failure);
        }
    }

    /// <summary>Puts what was written in its place; it must be on the disk by now, so that a crash leaves the old content or the new.</summary>
    /// <exception cref="IOException">The place cannot be written to.</exception>
    public void Move() => File.Move(Temporary, _target, overwrite: true);

    /// <summary>Brings what was written to the disk, and puts it in its place.</summary>
    /// <exception cref="DataException">The disk is full, or the place cannot be written to.</exception>
    public void Commit()
    {
        try
        {
            using (var written = new FileStream(Temporary, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0))
                written.Flush(flushToDisk: true);
            Move();
        }
        catch (Exception failure) when (FileFailures.Is(failure))
        {
            throw FileFailures.Writing(_path, failure);
        }
    }

    /// <summary>Removes what was not put in its place.</summary>
    public void Discard()
    {
        try
        {
            File.Delete(Temporary);
        }
        catch (Exception failure) when (FileFailures.Is(failure))
        {
            // What made the writing fail is worth more than what keeps its remains.
        }
    }
}
