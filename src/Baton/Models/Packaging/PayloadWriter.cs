using Baton.Artifacts;

namespace Baton.Models.Packaging;

/// <summary>Gives a predictor a folder of its own in the artifact, so that its files cannot clash with the package's.</summary>
internal sealed class PayloadWriter(IArtifactWriter artifact) : IArtifactWriter
{
    public const string Folder = "payload/";

    public Stream OpenWrite(string path) => artifact.OpenWrite(Folder + path);

    public Task<ArtifactReference> CommitAsync(CancellationToken cancellation = default) =>
        throw new InvalidOperationException("A predictor writes its files; whoever saves it commits the artifact.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
