using Baton.Adapters.Sqlite.Runs;
using Baton.Adapters.Sqlite.Storage;
using Baton.Components;
using Baton.Tracking;
using Microsoft.Data.Sqlite;

namespace Baton.Adapters.Sqlite;

/// <summary>
/// Records runs in a SQLite file, which the model registry of the same kind can share. Several processes can use the file
/// at once. What a call has recorded survives the process and a loss of power. A run whose process died is reported as
/// failed; one whose process cannot be seen from here (another machine or container) when nothing was heard of it for five
/// minutes.
/// </summary>
[Component("sqlite")]
public sealed partial class SqliteExperimentTracker : IExperimentTracker
{
    private readonly TimeProvider _clock;
    private readonly Action<SqliteConnection>? _opened;

    /// <summary>Creates the tracker; the file is not touched before it is first used.</summary>
    /// <param name="clock">Tells the time; the system's if <see langword="null"/>.</param>
    public SqliteExperimentTracker(TimeProvider? clock = null)
        : this(clock, null)
    {
    }

    internal SqliteExperimentTracker(TimeProvider? clock, Action<SqliteConnection>? opened)
    {
        _clock = clock ?? TimeProvider.System;
        _opened = opened;
    }

    /// <summary>The database file; made with its directory when it is first used.</summary>
    public string Path { get; init; } = ".baton/baton.db";

    /// <summary>How long to wait while another process has the file locked; zero for not at all.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    private DatabaseFile Database => field ??= new DatabaseFile(Path, Timeout, (message, cause) => new TrackingException(message, cause), _opened);

    /// <inheritdoc />
    public async Task<IRun> StartRunAsync(RunStart start, CancellationToken cancellation = default)
    {
        var hold = await Database.HoldAsync(cancellation).ConfigureAwait(false);
        try
        {
            var now = _clock.GetUtcNow();
            var id = Guid.CreateVersion7(now).ToString("N");
            await Database.WriteAsync(
                connection =>
                {
                    RunTable.EndAbandoned(connection);
                    RunTable.Insert(connection, id, start, now);
                    return id;
                },
                cancellation).ConfigureAwait(false);
            return new SqliteRun(Database, id, _clock, hold);
        }
        catch
        {
            hold.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public async Task<RunRecord?> FindRunAsync(string id, CancellationToken cancellation = default) =>
        (await ReadAsync(id, null, 1, cancellation).ConfigureAwait(false)).FirstOrDefault();

    /// <inheritdoc />
    public Task<IReadOnlyList<RunRecord>> ListRunsAsync(string? experiment = null, int limit = 100, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return ReadAsync(null, experiment, limit, cancellation);
    }

    private async Task<IReadOnlyList<RunRecord>> ReadAsync(string? id, string? experiment, int limit, CancellationToken cancellation)
    {
        var now = _clock.GetUtcNow();
        var (runs, abandoned) = await Database.ReadAsync(connection => RunTable.Read(connection, id, experiment, limit, now), cancellation).ConfigureAwait(false);
        if (abandoned)
            await TryEndAbandonedAsync(cancellation).ConfigureAwait(false);
        return runs;
    }

    private async Task TryEndAbandonedAsync(CancellationToken cancellation)
    {
        try
        {
            await Database.WriteAsync(
                connection =>
                {
                    RunTable.EndAbandoned(connection);
                    return true;
                },
                cancellation).ConfigureAwait(false);
        }
        catch (TrackingException)
        {
            // What was read is right all the same; whoever can write records it.
        }
    }
}
