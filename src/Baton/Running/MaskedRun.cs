using Baton.Artifacts;
using Baton.Data;
using Baton.Settings.Validation;
using Baton.Tracking;

namespace Baton.Running;

/// <summary>A run that records nothing secret, whoever records it: the steps around a job, or the job itself.</summary>
internal sealed class MaskedRun(IRun run, SecretMask secrets) : IRun
{
    public string Id => run.Id;

    public Task LogParametersAsync(IReadOnlyDictionary<string, string> parameters, CancellationToken cancellation = default) =>
        run.LogParametersAsync(Masked(parameters), cancellation);

    public Task LogMetricsAsync(IReadOnlyDictionary<string, double> metrics, long step = 0, CancellationToken cancellation = default) =>
        run.LogMetricsAsync(metrics, step, cancellation);

    public Task LogTagsAsync(IReadOnlyDictionary<string, string> tags, CancellationToken cancellation = default) =>
        run.LogTagsAsync(Masked(tags), cancellation);

    public Task LogDataAsync(DataFingerprint fingerprint, CancellationToken cancellation = default) =>
        run.LogDataAsync(fingerprint with { Source = secrets.MaskValue(fingerprint.Source) }, cancellation);

    public Task LogArtifactAsync(ArtifactReference artifact, CancellationToken cancellation = default) =>
        run.LogArtifactAsync(artifact, cancellation);

    public Task FinishAsync(RunStatus status, string? error = null, CancellationToken cancellation = default) =>
        run.FinishAsync(status, error is null ? null : secrets.Mask(error), cancellation);

    public ValueTask DisposeAsync() => run.DisposeAsync();

    private Dictionary<string, string> Masked(IReadOnlyDictionary<string, string> values) =>
        values.ToDictionary(v => v.Key, v => secrets.MaskValue(v.Value), StringComparer.Ordinal);
}
