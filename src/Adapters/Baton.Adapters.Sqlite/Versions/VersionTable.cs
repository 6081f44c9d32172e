using Baton.Adapters.Sqlite.Storage;
using Baton.Artifacts;
using Baton.Registry;
using Microsoft.Data.Sqlite;

namespace Baton.Adapters.Sqlite.Versions;

/// <summary>Versions of models and the aliases that point at them, inside a transaction of the caller.</summary>
internal static class VersionTable
{
    /// <summary>Adds the next version; nobody else can get the same, since one transaction at a time writes.</summary>
    public static int Insert(SqliteConnection connection, string model, ArtifactReference artifact, string? run, DateTimeOffset now) =>
        connection.Query(
            """
            INSERT INTO model_versions (model, version, artifact_name, artifact_id, artifact_digest, artifact_bytes, run, created_at)
            VALUES ($model, (SELECT coalesce(max(version), 0) + 1 FROM model_versions WHERE model = $model), $name, $id, $digest, $bytes, $run, $now)
            RETURNING version
            """,
            row => row.GetInt32(0),
            ("$model", model), ("$name", artifact.Name), ("$id", artifact.Id), ("$digest", artifact.Digest), ("$bytes", artifact.Bytes),
            ("$run", run), ("$now", now.Stored()))[0];

    /// <summary>Points an alias at a version.</summary>
    public static void SetAlias(SqliteConnection connection, string model, string alias, int version) => connection.Execute(
        "INSERT INTO model_aliases (model, alias, version) VALUES ($model, $alias, $version) ON CONFLICT DO UPDATE SET version = excluded.version",
        ("$model", model), ("$alias", alias), ("$version", version));

    /// <summary>Reads versions, the newest first.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="model">The model; all if <see langword="null"/>.</param>
    /// <param name="version">The version; all if <see langword="null"/>.</param>
    public static List<ModelVersion> Read(SqliteConnection connection, string? model, int? version = null)
    {
        (string, object?)[] parameters = [("$model", model), ("$version", version)];
        var aliases = connection.Query(
            """
            SELECT model, version, alias FROM model_aliases
            WHERE ($model IS NULL OR model = $model) AND ($version IS NULL OR version = $version) ORDER BY alias
            """,
            row => (Model: row.GetString(0), Version: row.GetInt32(1), Alias: row.GetString(2)),
            parameters).ToLookup(a => (a.Model, a.Version), a => a.Alias);
        return connection.Query(
            """
            SELECT model, version, artifact_name, artifact_id, artifact_digest, artifact_bytes, run, created_at FROM model_versions
            WHERE ($model IS NULL OR model = $model) AND ($version IS NULL OR version = $version) ORDER BY number DESC
            """,
            row => new ModelVersion(
                row.GetString(0), row.GetInt32(1),
                new ArtifactReference(row.GetString(2), row.GetString(3), row.GetString(4), row.GetInt64(5)),
                row.Text(6), row.Moment(7), [.. aliases[(row.GetString(0), row.GetInt32(1))]]),
            parameters);
    }

    /// <summary>The version that an alias points at; <see langword="null"/> if there is no such alias.</summary>
    public static int? FindAlias(SqliteConnection connection, string model, string alias) => connection.Query(
        "SELECT version FROM model_aliases WHERE model = $model AND alias = $alias", row => (int?)row.GetInt32(0), ("$model", model), ("$alias", alias))
        .FirstOrDefault();

    /// <summary>The newest version of a model; <see langword="null"/> if there is none.</summary>
    public static int? FindNewest(SqliteConnection connection, string model) =>
        connection.Number("SELECT max(version) FROM model_versions WHERE model = $model", ("$model", model)) is > 0 and var version ? (int)version : null;

    /// <summary>The names of all models, sorted.</summary>
    public static List<string> Models(SqliteConnection connection) =>
        connection.Query("SELECT DISTINCT model FROM model_versions ORDER BY model", row => row.GetString(0));

    /// <summary>The aliases of a model, sorted.</summary>
    public static List<string> Aliases(SqliteConnection connection, string model) =>
        connection.Query("SELECT alias FROM model_aliases WHERE model = $model ORDER BY alias", row => row.GetString(0), ("$model", model));
}
