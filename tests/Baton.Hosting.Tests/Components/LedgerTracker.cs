using Baton.Components;
using Baton.Tracking;

namespace Baton.Hosting.Tests.Components;

/// <summary>Keeps runs in the ledger.</summary>
[Component("ledger")]
public sealed partial class LedgerTracker(Ledger ledger) : IExperimentTracker, IDisposable
{
    /// <summary>What it cannot do.</summary>
    public TrackerFault Fault { get; init; }

    /// <summary>Its key.</summary>
    [Secret]
    public string? Token { get; init; }

    public Task<IRun> StartRunAsync(RunStart start, CancellationToken cancellation = default)
    {
        if (Fault == TrackerFault.Start)
            throw new TrackingException($"The tracker is full; make room.{(Token is null ? "" : $" (token {Token})")}");
        var run = new RecordedRun($"run-{ledger.Runs.Count + 1}", start, ledger, Fault);
        ledger.Runs.Add(run);
        return Task.FromResult<IRun>(run);
    }

    public Task<RunRecord?> FindRunAsync(string id, CancellationToken cancellation = default) =>
        Task.FromResult(ledger.Runs.Find(r => r.Id == id)?.Record);

    public Task<IReadOnlyList<RunRecord>> ListRunsAsync(string? experiment = null, int limit = 100, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyList<RunRecord>>([.. ledger.Runs.AsEnumerable().Reverse().Take(limit).Select(r => r.Record)]);

    public void Dispose() => ledger.Add("dispose tracker");
}
