using Baton.Artifacts;
using Baton.Data;
using Baton.Tracking;

namespace Baton.Hosting.Tests.Components;

/// <summary>A run that is kept in memory.</summary>
public sealed class RecordedRun(string id, RunStart start, Ledger ledger, TrackerFault fault) : IRun
{
    public string Id => id;

    public RunRecord Record { get; private set; } = new(id, start, RunStatus.Running) { Tags = start.Tags };

    public Task LogParametersAsync(IReadOnlyDictionary<string, string> parameters, CancellationToken cancellation = default) =>
        Change(r => r with { Parameters = Merged(r.Parameters, parameters) });

    public Task LogMetricsAsync(IReadOnlyDictionary<string, double> metrics, long step = 0, CancellationToken cancellation = default) =>
        Change(r => r with { Metrics = Merged(r.Metrics, metrics) });

    public Task LogTagsAsync(IReadOnlyDictionary<string, string> tags, CancellationToken cancellation = default) =>
        Change(r => r with { Tags = Merged(r.Tags, tags) });

    public Task LogDataAsync(DataFingerprint fingerprint, CancellationToken cancellation = default) =>
        Change(r => r with { Data = [.. r.Data, fingerprint] });

    public Task LogArtifactAsync(ArtifactReference artifact, CancellationToken cancellation = default) =>
        Change(r => r with { Artifacts = [.. r.Artifacts, artifact] });

    public Task FinishAsync(RunStatus status, string? error = null, CancellationToken cancellation = default)
    {
        // A cancelled run must still be recorded as such.
        cancellation.ThrowIfCancellationRequested();
        if (fault == TrackerFault.Finish)
            throw new TrackingException("The tracker is full; make room.");
        ledger.Add($"finish {status}");
        return Change(r => r with { Status = status, Error = error, EndedAt = DateTimeOffset.UnixEpoch });
    }

    public ValueTask DisposeAsync()
    {
        ledger.Add("dispose run");
        return ValueTask.CompletedTask;
    }

    private Task Change(Func<RunRecord, RunRecord> change)
    {
        Record = change(Record);
        return Task.CompletedTask;
    }

    private static Dictionary<string, T> Merged<T>(IReadOnlyDictionary<string, T> before, IReadOnlyDictionary<string, T> added)
    {
        var merged = new Dictionary<string, T>(before);
        foreach (var (name, value) in added)
            merged[name] = value;
        return merged;
    }
}
