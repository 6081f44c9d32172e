using Baton.Artifacts;

namespace Baton.Models.Packaging;

/// <summary>Shows a model the files that its predictor wrote, and none of the package's own.</summary>
internal sealed class PayloadReader(IArtifactReader artifact) : IArtifactReader
{
    public IReadOnlyList<string> Files { get; } =
        [.. artifact.Files.Where(f => f.StartsWith(PayloadWriter.Folder, StringComparison.Ordinal)).Select(f => f[PayloadWriter.Folder.Length..])];

    public Stream OpenRead(string path) => artifact.OpenRead(PayloadWriter.Folder + path);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
