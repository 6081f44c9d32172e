using Baton.Artifacts;
using Baton.Data;

namespace Baton.Tracking;

/// <summary>A run that nobody records, for configs that name no tracker.</summary>
internal sealed class UntrackedRun : IRun
{
    /// <summary>An id all the same: the result and the registry refer to it.</summary>
    public string Id { get; } = Guid.CreateVersion7().ToString("N");

    public Task LogParametersAsync(IReadOnlyDictionary<string, string> parameters, CancellationToken cancellation = default) => Task.CompletedTask;

    public Task LogMetricsAsync(IReadOnlyDictionary<string, double> metrics, long step = 0, CancellationToken cancellation = default) => Task.CompletedTask;

    public Task LogTagsAsync(IReadOnlyDictionary<string, string> tags, CancellationToken cancellation = default) => Task.CompletedTask;

    public Task LogDataAsync(DataFingerprint fingerprint, CancellationToken cancellation = default) => Task.CompletedTask;

    public Task LogArtifactAsync(ArtifactReference artifact, CancellationToken cancellation = default) => Task.CompletedTask;

    public Task FinishAsync(RunStatus status, string? error = null, CancellationToken cancellation = default) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
