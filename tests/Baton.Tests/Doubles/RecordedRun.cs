using Baton.Artifacts;
using Baton.Data;
using Baton.Tracking;

namespace Baton.Tests.Doubles;

/// <summary>Remembers what was recorded.</summary>
internal sealed class RecordedRun : IRun
{
    public string Id => "run-1";

    public List<(string Name, double Value, long Step)> Metrics { get; } = [];

    public Task LogParametersAsync(IReadOnlyDictionary<string, string> parameters, CancellationToken cancellation = default) => Task.CompletedTask;

    public Task LogMetricsAsync(IReadOnlyDictionary<string, double> metrics, long step = 0, CancellationToken cancellation = default)
    {
        Metrics.AddRange(metrics.Select(m => (m.Key, m.Value, step)));
        return Task.CompletedTask;
    }

    public Task LogTagsAsync(IReadOnlyDictionary<string, string> tags, CancellationToken cancellation = default) => Task.CompletedTask;

    public Task LogDataAsync(DataFingerprint fingerprint, CancellationToken cancellation = default) => Task.CompletedTask;

    public Task LogArtifactAsync(ArtifactReference artifact, CancellationToken cancellation = default) => Task.CompletedTask;

    public Task FinishAsync(RunStatus status, string? error = null, CancellationToken cancellation = default) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
