using Baton.Artifacts;

namespace Baton.Jobs.Export;

/// <summary>An exported model as the files of a fitted one: a single file, in memory.</summary>
/// <param name="content">The model.</param>
internal sealed class ExportedFile(byte[] content) : IArtifactReader
{
    /// <summary>Its path among the files of a fitted model.</summary>
    public const string Path = "model.onnx";

    public IReadOnlyList<string> Files { get; } = [Path];

    public Stream OpenRead(string path) =>
        path == Path
            ? new MemoryStream(content, writable: false)
            : throw new ArtifactException($"An exported model has no file '{path}', only {Path}.");

    /// <summary>Writes it into an artifact.</summary>
    public void Save(IArtifactWriter artifact)
    {
        using var file = artifact.OpenWrite(Path);
        file.Write(content);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
