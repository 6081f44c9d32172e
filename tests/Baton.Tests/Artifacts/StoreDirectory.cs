using System.Text;
using Baton.Artifacts;

namespace Baton.Tests.Artifacts;

/// <summary>A store in a directory that is gone after the test.</summary>
public sealed class StoreDirectory : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("baton-artifacts-");

    public StoreDirectory() => Store = new FileArtifactStore { Root = Root };

    public FileArtifactStore Store { get; }

    public string Root => Path.Combine(_directory.FullName, "artifacts");

    /// <summary>What is in the store, but for the folder in which artifacts are made.</summary>
    public string[] Visible => Directory.Exists(Root) ? [.. Directory.GetFileSystemEntries(Root).Where(e => Path.GetFileName(e) != ".staging")] : [];

    /// <summary>What is being made.</summary>
    public string[] Staged => Directory.Exists(Path.Combine(Root, ".staging")) ? Directory.GetFileSystemEntries(Path.Combine(Root, ".staging")) : [];

    public string FileOf(ArtifactReference artifact, string path) => Path.Combine(Root, artifact.Id, "files", path);

    public async Task<ArtifactReference> CommitAsync(params (string Path, string Content)[] files)
    {
        await using var writer = await Store.CreateAsync("model");
        foreach (var (path, content) in files)
            Write(writer, path, content);
        return await writer.CommitAsync();
    }

    public static void Write(IArtifactWriter writer, string path, string content)
    {
        using var stream = writer.OpenWrite(path);
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    public static string Read(IArtifactReader reader, string path)
    {
        using var text = new StreamReader(reader.OpenRead(path));
        return text.ReadToEnd();
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
