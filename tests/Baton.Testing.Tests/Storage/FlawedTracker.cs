using Baton.Adapters.Sqlite;
using Baton.Artifacts;
using Baton.Data;
using Baton.Tracking;

namespace Baton.Testing.Tests.Storage;

/// <summary>Keeps runs in a database file, with a flaw.</summary>
/// <param name="path">The file.</param>
internal sealed class FlawedTracker(string path) : IExperimentTracker
{
    private readonly SqliteExperimentTracker _good = new() { Path = path };

    public Func<RunRecord, RunRecord> Record { get; init; } = static r => r;

    public Func<IReadOnlyList<RunRecord>, IReadOnlyList<RunRecord>> List { get; init; } = static r => r;

    /// <summary>Whether the newest run stands for every id that there is not.</summary>
    public bool FindsAnything { get; init; }

    public Func<string, string> Text { get; init; } = static t => t;

    public Func<CancellationToken, CancellationToken> Cancellation { get; init; } = static c => c;

    public Func<TrackingException, Exception> Failure { get; init; } = static e => e;

    /// <summary>Whether what was closed counts as finished.</summary>
    public bool FinishesWhatIsClosed { get; init; }

    public Func<bool> Logs { get; init; } = static () => true;

    public async Task<IRun> StartRunAsync(RunStart start, CancellationToken cancellation = default) => new Run(this, await _good.StartRunAsync(start, Cancellation(cancellation)));

    public async Task<RunRecord?> FindRunAsync(string id, CancellationToken cancellation = default)
    {
        try
        {
            var found = await _good.FindRunAsync(id, cancellation);
            if (found is null && FindsAnything)
                found = (await _good.ListRunsAsync(limit: 1, cancellation: cancellation)).FirstOrDefault();
            return found is null ? null : Record(found);
        }
        catch (TrackingException exception)
        {
            throw Failure(exception);
        }
    }

    public async Task<IReadOnlyList<RunRecord>> ListRunsAsync(string? experiment = null, int limit = 100, CancellationToken cancellation = default) =>
        List(await _good.ListRunsAsync(experiment, limit, cancellation));

    private sealed class Run(FlawedTracker tracker, IRun good) : IRun
    {
        private bool _isEnded;

        public string Id => good.Id;

        public Task LogParametersAsync(IReadOnlyDictionary<string, string> parameters, CancellationToken cancellation = default) => tracker.Logs()
            ? good.LogParametersAsync(parameters.ToDictionary(p => p.Key, p => tracker.Text(p.Value)), tracker.Cancellation(cancellation))
            : Task.CompletedTask;

        public Task LogMetricsAsync(IReadOnlyDictionary<string, double> metrics, long step = 0, CancellationToken cancellation = default) => good.LogMetricsAsync(metrics, step, cancellation);

        public Task LogTagsAsync(IReadOnlyDictionary<string, string> tags, CancellationToken cancellation = default) => good.LogTagsAsync(tags, cancellation);

        public Task LogDataAsync(DataFingerprint fingerprint, CancellationToken cancellation = default) => good.LogDataAsync(fingerprint, cancellation);

        public Task LogArtifactAsync(ArtifactReference artifact, CancellationToken cancellation = default) => good.LogArtifactAsync(artifact, cancellation);

        public Task FinishAsync(RunStatus status, string? error = null, CancellationToken cancellation = default)
        {
            _isEnded = true;
            return good.FinishAsync(status, error, cancellation);
        }

        public async ValueTask DisposeAsync()
        {
            if (!_isEnded && tracker.FinishesWhatIsClosed)
                await good.FinishAsync(RunStatus.Finished);
            await good.DisposeAsync();
        }
    }
}
