using Baton.Adapters.Sqlite.Storage;
using Baton.Artifacts;
using Baton.Data;
using Baton.Tracking;
using Microsoft.Data.Sqlite;

namespace Baton.Adapters.Sqlite.Runs;

/// <summary>What was recorded of runs, inside a transaction of the caller: written a call at a time, read for many runs at once.</summary>
internal sealed class RunValues
{
    /// <summary>Tables of names and texts.</summary>
    public const string Parameters = "run_parameters", Tags = "run_tags", StartTags = "run_start_tags";

    private readonly Dictionary<string, Dictionary<string, string>> _parameters;
    private readonly Dictionary<string, Dictionary<string, string>> _tags;
    private readonly Dictionary<string, Dictionary<string, string>> _startTags;
    private readonly Dictionary<string, Dictionary<string, double>> _metrics;
    private readonly ILookup<string, DataFingerprint> _data;
    private readonly ILookup<string, ArtifactReference> _artifacts;

    /// <summary>Reads what was recorded of some runs.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="runs">A query for the ids of the runs.</param>
    /// <param name="parameters">The parameters of that query.</param>
    public RunValues(SqliteConnection connection, string runs, ReadOnlySpan<(string, object?)> parameters)
    {
        _parameters = ReadTexts(connection, Parameters, runs, parameters);
        _tags = ReadTexts(connection, Tags, runs, parameters);
        _startTags = ReadTexts(connection, StartTags, runs, parameters);
        // SQLite takes the other columns of a max() from the row that has it.
        _metrics = Group(connection.Query(
            $"SELECT run, name, value, max(step) FROM run_metrics WHERE run IN ({runs}) GROUP BY run, name",
            row => (row.GetString(0), row.GetString(1), row.IsDBNull(2) ? double.NaN : row.GetDouble(2)),
            parameters));
        _data = connection.Query(
            $"SELECT run, source, digest, bytes FROM run_data WHERE run IN ({runs}) ORDER BY number",
            row => (Run: row.GetString(0), Data: new DataFingerprint(row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetInt64(3))),
            parameters).ToLookup(d => d.Run, d => d.Data);
        _artifacts = connection.Query(
            $"SELECT run, name, id, digest, bytes FROM run_artifacts WHERE run IN ({runs}) ORDER BY number",
            row => (Run: row.GetString(0), Artifact: new ArtifactReference(row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt64(4))),
            parameters).ToLookup(a => a.Run, a => a.Artifact);
    }

    /// <summary>Records texts by name; a name given again replaces its text.</summary>
    public static void Set(SqliteConnection connection, string table, string run, IReadOnlyDictionary<string, string> values)
    {
        foreach (var (name, value) in values)
        {
            connection.Execute(
                $"INSERT INTO {table} (run, name, value) VALUES ($run, $name, $value) ON CONFLICT DO UPDATE SET value = excluded.value",
                ("$run", run), ("$name", name), ("$value", value));
        }
    }

    /// <summary>Records metrics at a step.</summary>
    public static void SetMetrics(SqliteConnection connection, string run, IReadOnlyDictionary<string, double> metrics, long step)
    {
        foreach (var (name, value) in metrics)
        {
            connection.Execute(
                "INSERT INTO run_metrics (run, name, step, value) VALUES ($run, $name, $step, $value) ON CONFLICT DO UPDATE SET value = excluded.value",
                ("$run", run), ("$name", name), ("$step", step), ("$value", double.IsNaN(value) ? null : value));
        }
    }

    /// <summary>Records data that the run reads; the same data again changes nothing.</summary>
    public static void AddData(SqliteConnection connection, string run, DataFingerprint data) => connection.Execute(
        "INSERT INTO run_data (run, source, digest, bytes) VALUES ($run, $source, $digest, $bytes) ON CONFLICT DO NOTHING",
        ("$run", run), ("$source", data.Source), ("$digest", data.Digest), ("$bytes", data.Bytes));

    /// <summary>Records an artifact that the run made; the same artifact again changes nothing.</summary>
    public static void AddArtifact(SqliteConnection connection, string run, ArtifactReference artifact) => connection.Execute(
        "INSERT INTO run_artifacts (run, name, id, digest, bytes) VALUES ($run, $name, $id, $digest, $bytes) ON CONFLICT DO NOTHING",
        ("$run", run), ("$name", artifact.Name), ("$id", artifact.Id), ("$digest", artifact.Digest), ("$bytes", artifact.Bytes));

    /// <summary>The run with all that was recorded of it.</summary>
    public RunRecord Complete(RunRecord run) => run with
    {
        Start = run.Start with { Tags = Of(_startTags, run.Id) },
        Parameters = Of(_parameters, run.Id),
        Metrics = Of(_metrics, run.Id),
        Tags = Of(_tags, run.Id),
        Data = [.. _data[run.Id]],
        Artifacts = [.. _artifacts[run.Id]],
    };

    private static Dictionary<string, T> Of<T>(Dictionary<string, Dictionary<string, T>> values, string run) => values.GetValueOrDefault(run) ?? [];

    private static Dictionary<string, Dictionary<string, string>> ReadTexts(
        SqliteConnection connection, string table, string runs, ReadOnlySpan<(string, object?)> parameters) => Group(connection.Query(
            $"SELECT run, name, value FROM {table} WHERE run IN ({runs}) ORDER BY name",
            row => (row.GetString(0), row.GetString(1), row.GetString(2)),
            parameters));

    private static Dictionary<string, Dictionary<string, T>> Group<T>(List<(string Run, string Name, T Value)> values) => values
        .GroupBy(v => v.Run)
        .ToDictionary(run => run.Key, run => run.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal), StringComparer.Ordinal);
}
