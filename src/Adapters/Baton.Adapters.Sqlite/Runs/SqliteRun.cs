using Baton.Adapters.Sqlite.Storage;
using Baton.Artifacts;
using Baton.Data;
using Baton.Tracking;
using Microsoft.Data.Sqlite;

namespace Baton.Adapters.Sqlite.Runs;

/// <summary>An open run: writes what it is told at once, and says from time to time that its process lives.</summary>
internal sealed class SqliteRun : IRun
{
    private readonly DatabaseFile _database;
    private readonly TimeProvider _clock;
    private readonly IDisposable _hold;
    private readonly PeriodicTimer _timer;
    private readonly Task _heartbeat;
    private bool _ended;

    public SqliteRun(DatabaseFile database, string id, TimeProvider clock, IDisposable hold)
    {
        _database = database;
        Id = id;
        _clock = clock;
        _hold = hold;
        _timer = new PeriodicTimer(RunStanding.Heartbeat, clock);
        _heartbeat = BeatAsync();
    }

    /// <inheritdoc />
    public string Id { get; }

    /// <inheritdoc />
    public Task LogParametersAsync(IReadOnlyDictionary<string, string> parameters, CancellationToken cancellation = default) =>
        WriteAsync(connection => RunValues.Set(connection, RunValues.Parameters, Id, parameters), cancellation);

    /// <inheritdoc />
    public Task LogMetricsAsync(IReadOnlyDictionary<string, double> metrics, long step = 0, CancellationToken cancellation = default) =>
        WriteAsync(connection => RunValues.SetMetrics(connection, Id, metrics, step), cancellation);

    /// <inheritdoc />
    public Task LogTagsAsync(IReadOnlyDictionary<string, string> tags, CancellationToken cancellation = default) =>
        WriteAsync(connection => RunValues.Set(connection, RunValues.Tags, Id, tags), cancellation);

    /// <inheritdoc />
    public Task LogDataAsync(DataFingerprint fingerprint, CancellationToken cancellation = default) =>
        WriteAsync(connection => RunValues.AddData(connection, Id, fingerprint), cancellation);

    /// <inheritdoc />
    public Task LogArtifactAsync(ArtifactReference artifact, CancellationToken cancellation = default) =>
        WriteAsync(connection => RunValues.AddArtifact(connection, Id, artifact), cancellation);

    /// <inheritdoc />
    public async Task FinishAsync(RunStatus status, string? error = null, CancellationToken cancellation = default)
    {
        if (status is not (RunStatus.Finished or RunStatus.Failed or RunStatus.Cancelled))
            throw new ArgumentOutOfRangeException(nameof(status), status, "A run ends as finished, failed or cancelled.");
        await WriteAsync(connection => RunTable.End(connection, Id, status, error, _clock.GetUtcNow()), cancellation).ConfigureAwait(false);
        _ended = true;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _timer.Dispose();
        await _heartbeat.ConfigureAwait(false);
        if (!_ended)
            await TryFailAsync().ConfigureAwait(false);
        _hold.Dispose();
    }

    private async Task TryFailAsync()
    {
        try
        {
            await FinishAsync(RunStatus.Failed, "the run was closed before it was finished").ConfigureAwait(false);
        }
        catch (TrackingException)
        {
            // Whoever disposes has more to say than that; the run is shown as failed when this process has ended.
        }
    }

    private Task WriteAsync(Action<SqliteConnection> work, CancellationToken cancellation) => _database.WriteAsync(
        connection =>
        {
            switch (RunTable.Touch(connection, Id, _clock.GetUtcNow()))
            {
                case null:
                    throw _database.Failure($"The run {Id} is not there any more: the database was deleted or replaced while the run went on.");
                case RunStatus.Running:
                    work(connection);
                    return true;
                case var ended:
                    throw _database.Failure($"The run {Id} has ended already, as {ended}; nothing more can be recorded of it.");
            }
        },
        cancellation);

    private async Task BeatAsync()
    {
        while (await _timer.WaitForNextTickAsync().ConfigureAwait(false))
        {
            try
            {
                await _database.WriteAsync(connection => RunTable.Touch(connection, Id, _clock.GetUtcNow()), CancellationToken.None).ConfigureAwait(false);
            }
            catch (TrackingException)
            {
                // The next beat, or whatever the run records next, says as much.
            }
        }
    }
}
