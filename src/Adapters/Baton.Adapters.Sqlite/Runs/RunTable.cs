using Baton.Adapters.Sqlite.Storage;
using Baton.Tracking;
using Microsoft.Data.Sqlite;

namespace Baton.Adapters.Sqlite.Runs;

/// <summary>Opens, ends and reads runs, inside a transaction of the caller.</summary>
internal static class RunTable
{
    private const string Running = "running";

    /// <summary>Opens a run.</summary>
    public static void Insert(SqliteConnection connection, string id, RunStart start, DateTimeOffset now)
    {
        var process = RunProcess.Current;
        connection.Execute(
            """
            INSERT INTO runs (id, experiment, job, name, config, status, started_at, heard_at, host, process_space, process_id, process_start)
            VALUES ($id, $experiment, $job, $name, $config, $status, $started, $now, $host, $space, $process, $start)
            """,
            ("$id", id), ("$experiment", start.Experiment), ("$job", start.Job), ("$name", start.Name), ("$config", start.Config),
            ("$status", Running), ("$started", start.StartedAt.Stored()), ("$now", now.Stored()),
            ("$host", process.Host), ("$space", process.Space), ("$process", process.Id), ("$start", process.Start));
        RunValues.Set(connection, RunValues.StartTags, id, start.Tags);
        RunValues.Set(connection, RunValues.Tags, id, start.Tags);
    }

    /// <summary>Notes that the run's process lives.</summary>
    /// <returns>How the run stands; <see langword="null"/> if it is not there.</returns>
    public static RunStatus? Touch(SqliteConnection connection, string id, DateTimeOffset now)
    {
        connection.Execute("UPDATE runs SET heard_at = $now WHERE id = $id AND status = $running", ("$id", id), ("$now", now.Stored()), ("$running", Running));
        return connection.Query("SELECT status FROM runs WHERE id = $id", row => (RunStatus?)Status(row.GetString(0)), ("$id", id)).FirstOrDefault();
    }

    /// <summary>Ends a run that is running.</summary>
    public static void End(SqliteConnection connection, string id, RunStatus status, string? error, DateTimeOffset now) => connection.Execute(
        "UPDATE runs SET status = $status, error = $error, ended_at = $now WHERE id = $id AND status = $running",
        ("$id", id), ("$status", Text(status)), ("$error", error), ("$now", now.Stored()), ("$running", Running));

    /// <summary>Records the end of all runs whose process is gone.</summary>
    public static void EndAbandoned(SqliteConnection connection)
    {
        var running = connection.Query(
            $"SELECT id, {RunStanding.Columns} FROM runs WHERE status = '{Running}'", row => (Id: row.GetString(0), Standing: RunStanding.Read(row, 1)));
        foreach (var (id, standing) in running)
        {
            if (standing.HasEnded)
                End(connection, id, RunStatus.Failed, RunStanding.EndedError, standing.HeardAt);
        }
    }

    /// <summary>Reads one run, or the newest runs of one experiment or of all.</summary>
    /// <returns>The runs as they stand, the newest first, and whether the end of some is still to be recorded.</returns>
    public static (IReadOnlyList<RunRecord> Runs, bool Abandoned) Read(
        SqliteConnection connection, string? id, string? experiment, int limit, DateTimeOffset now)
    {
        const string Selected = """
            SELECT id FROM runs
            WHERE ($id IS NULL OR id = $id) AND ($experiment IS NULL OR experiment = $experiment)
            ORDER BY started_at DESC, number DESC LIMIT $limit
            """;
        (string, object?)[] parameters = [("$id", id), ("$experiment", experiment), ("$limit", limit)];
        var values = new RunValues(connection, Selected, parameters);
        var abandoned = false;
        var runs = connection.Query(
            $"""
             SELECT id, experiment, job, name, config, status, error, started_at, ended_at, {RunStanding.Columns}
             FROM runs WHERE id IN ({Selected}) ORDER BY started_at DESC, number DESC
             """,
            row =>
            {
                var run = values.Complete(new RunRecord(
                    row.GetString(0),
                    new RunStart(row.GetString(1), row.GetString(2), row.Moment(7)) { Name = row.Text(3), Config = row.GetString(4) },
                    Status(row.GetString(5)))
                {
                    Error = row.Text(6),
                    EndedAt = row.IsDBNull(8) ? null : row.Moment(8),
                });
                if (run.Status != RunStatus.Running)
                    return run;
                var standing = RunStanding.Read(row, 9);
                abandoned |= standing.HasEnded;
                return standing.Apply(run, now);
            },
            parameters);
        return (runs, abandoned);
    }

    private static string Text(RunStatus status) => status switch
    {
        RunStatus.Running => Running,
        RunStatus.Finished => "finished",
        RunStatus.Failed => "failed",
        RunStatus.Cancelled => "cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "There is no such status."),
    };

    private static RunStatus Status(string text) => text switch
    {
        Running => RunStatus.Running,
        "finished" => RunStatus.Finished,
        "failed" => RunStatus.Failed,
        "cancelled" => RunStatus.Cancelled,
        _ => throw new FormatException($"'{text}' is no status of a run."),
    };
}
