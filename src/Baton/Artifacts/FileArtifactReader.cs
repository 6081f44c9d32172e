using System.Text;
using Baton.Settings.Validation;

namespace Baton.Artifacts;

/// <summary>Reads an artifact whose manifest is the one that was committed.</summary>
internal sealed class FileArtifactReader : IArtifactReader
{
    private readonly ArtifactReference _reference;
    private readonly string _root;
    private readonly SortedDictionary<string, string> _digests;

    private FileArtifactReader(ArtifactReference reference, string root, SortedDictionary<string, string> digests)
    {
        _reference = reference;
        _root = root;
        _digests = digests;
        Files = [.. digests.Keys];
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Files { get; }

    private string Place => Path.Combine(_root, _reference.Id);

    /// <summary>Opens an artifact.</summary>
    /// <exception cref="ArtifactException">It is not there, or not what was committed.</exception>
    public static FileArtifactReader Open(string root, ArtifactReference reference)
    {
        // The id becomes part of a path, so it must be one that the store made.
        var place = Path.Combine(root, reference.Id);
        if (!Guid.TryParseExact(reference.Id, "N", out var id) || id.ToString("N") != reference.Id || !Directory.Exists(place))
        {
            throw new ArtifactException(
                $"There is no artifact '{reference.Name}' ({ArtifactPath.Shown(reference.Id)}) in {root}: it was deleted, or the store was moved. Set 'root' to the folder that has it, or make it again.");
        }

        var reader = new FileArtifactReader(reference, root, ArtifactManifest.Read(ReadManifest(place, reference)));
        reader.CheckFiles();
        return reader;
    }

    /// <inheritdoc />
    public Stream OpenRead(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!_digests.TryGetValue(path, out var digest))
        {
            var choices = SettingsMessages.Choices(path, Files, "it has ", "it has none");
            throw new ArtifactException($"The artifact '{_reference.Name}' ({_reference.Id}) has no file '{ArtifactPath.Shown(path)}'{choices}.");
        }

        try
        {
            var file = new FileStream(Path.Combine(Place, ArtifactManifest.FilesDirectory, path), FileMode.Open, FileAccess.Read, FileShare.Read);
            try
            {
                // What was checked and what is read is the same open file, whatever happens to its name.
                var found = ArtifactManifest.Digest(file);
                if (found != digest)
                    throw Damaged($"its file '{path}' must have {digest}, has {found}");
                file.Position = 0;
                return file;
            }
            catch
            {
                file.Dispose();
                throw;
            }
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Missing(path);
        }
        catch (Exception exception) when (DiskFailure.Is(exception))
        {
            throw DiskFailure.OfReading(_reference, _root, exception);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string ReadManifest(string place, ArtifactReference reference)
    {
        var path = Path.Combine(place, ArtifactManifest.FileName);
        if (!File.Exists(path))
            throw Damaged(reference, place, $"its file {ArtifactManifest.FileName}, which must have {reference.Digest}, is missing");
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var found = ArtifactManifest.Digest(file);
        if (found != reference.Digest)
            throw Damaged(reference, place, $"its file {ArtifactManifest.FileName} must have {reference.Digest}, has {found}");
        file.Position = 0;
        using var text = new StreamReader(file, Encoding.UTF8);
        return text.ReadToEnd();
    }

    /// <summary>Holds the names of the files against the manifest; their contents are checked as they are opened.</summary>
    private void CheckFiles()
    {
        // A link is not what was committed, whatever it leads to.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };
        var found = Directory.EnumerateFiles(Place, "*", options).Select(f => Path.GetRelativePath(Place, f).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);
        if (Files.FirstOrDefault(path => !found.Remove($"{ArtifactManifest.FilesDirectory}/{path}")) is { } missing)
            throw Missing(missing);
        found.Remove(ArtifactManifest.FileName);
        if (found.Order(StringComparer.Ordinal).FirstOrDefault() is { } extra)
        {
            using var file = File.OpenRead(Path.Combine(Place, extra));
            throw Damaged($"its file '{extra}', with {ArtifactManifest.Digest(file)}, was not part of it when it was committed");
        }
    }

    private ArtifactException Missing(string path) => Damaged($"its file '{path}', which must have {_digests[path]}, is missing");

    private ArtifactException Damaged(string what) => Damaged(_reference, Place, what);

    private static ArtifactException Damaged(ArtifactReference reference, string place, string what) => new(
        $"The artifact '{reference.Name}' ({reference.Id}) in {place} is not what was committed: {what}. Restore it from a copy, or make it again.");
}
