using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Baton.Adapters.Sqlite.Storage;

/// <summary>
/// The tables, and how an older file becomes a newer one. The file's header says whose it is (<c>application_id</c>) and
/// how far it has come (<c>user_version</c>).
/// </summary>
internal static class DatabaseSchema
{
    // "Batn" in ASCII.
    private const long ApplicationId = 0x4261746E;

    // One entry a version. Never change one that was released: append.
    private static readonly string[] Migrations =
    [
        """
        CREATE TABLE runs (
            number        INTEGER PRIMARY KEY AUTOINCREMENT,
            id            TEXT NOT NULL UNIQUE,
            experiment    TEXT NOT NULL,
            job           TEXT NOT NULL,
            name          TEXT,
            config        TEXT NOT NULL,
            status        TEXT NOT NULL CHECK (status IN ('running', 'finished', 'failed', 'cancelled')),
            error         TEXT,
            started_at    TEXT NOT NULL,
            ended_at      TEXT,
            heard_at      TEXT NOT NULL,
            host          TEXT NOT NULL,
            process_space TEXT NOT NULL,
            process_id    INTEGER NOT NULL,
            process_start TEXT NOT NULL
        );
        CREATE INDEX runs_by_experiment ON runs (experiment, started_at);
        CREATE INDEX runs_by_start ON runs (started_at);
        CREATE INDEX runs_running ON runs (status) WHERE status = 'running';

        CREATE TABLE run_parameters (
            run   TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
            name  TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (run, name)
        ) WITHOUT ROWID;

        CREATE TABLE run_start_tags (
            run   TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
            name  TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (run, name)
        ) WITHOUT ROWID;

        CREATE TABLE run_tags (
            run   TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
            name  TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (run, name)
        ) WITHOUT ROWID;

        CREATE TABLE run_metrics (
            run   TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
            name  TEXT NOT NULL,
            step  INTEGER NOT NULL,
            value REAL, -- NULL is not-a-number, which SQLite cannot store
            PRIMARY KEY (run, name, step)
        ) WITHOUT ROWID;

        CREATE TABLE run_data (
            number INTEGER PRIMARY KEY,
            run    TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
            source TEXT NOT NULL,
            digest TEXT NOT NULL,
            bytes  INTEGER,
            UNIQUE (run, source, digest)
        );

        CREATE TABLE run_artifacts (
            number INTEGER PRIMARY KEY,
            run    TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
            name   TEXT NOT NULL,
            id     TEXT NOT NULL,
            digest TEXT NOT NULL,
            bytes  INTEGER NOT NULL,
            UNIQUE (run, id)
        );

        CREATE TABLE model_versions (
            number          INTEGER PRIMARY KEY AUTOINCREMENT,
            model           TEXT NOT NULL,
            version         INTEGER NOT NULL CHECK (version > 0),
            artifact_name   TEXT NOT NULL,
            artifact_id     TEXT NOT NULL,
            artifact_digest TEXT NOT NULL,
            artifact_bytes  INTEGER NOT NULL,
            run             TEXT,
            created_at      TEXT NOT NULL,
            UNIQUE (model, version)
        );

        CREATE TABLE model_aliases (
            model   TEXT NOT NULL,
            alias   TEXT NOT NULL,
            version INTEGER NOT NULL,
            PRIMARY KEY (model, alias),
            FOREIGN KEY (model, version) REFERENCES model_versions (model, version) ON DELETE CASCADE
        ) WITHOUT ROWID;
        """,
    ];

    /// <summary>Makes the tables of a new file, and those that an older file lacks.</summary>
    public static void Ensure(SqliteConnection connection, Func<string, BatonException> failure)
    {
        if (Version(connection, failure) == Migrations.Length)
            return;
        // Readers and one writer at once; the file remembers it. Not possible inside a transaction.
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute("BEGIN IMMEDIATE");
        // Another process may have been faster.
        for (var version = Version(connection, failure); version < Migrations.Length; version++)
            connection.Execute(Migrations[version]);
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Migrations.Length}"));
        connection.Execute("COMMIT");
    }

    private static int Version(SqliteConnection connection, Func<string, BatonException> failure)
    {
        // One statement, so that a process that makes the tables meanwhile is seen wholly or not at all.
        var (application, version, tables) = connection.Query(
            "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master) FROM pragma_application_id, pragma_user_version",
            row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)))[0];
        if (application == ApplicationId)
        {
            return version <= Migrations.Length
                ? (int)version
                : throw failure(string.Create(CultureInfo.InvariantCulture,
                    $"The database was written by a newer Baton: its layout is {version}, this program knows up to {Migrations.Length}. Update the program's Baton packages, or set 'path' to another file."));
        }

        return application == 0 && tables == 0
            ? 0
            : throw failure("The database belongs to another program and was left alone. Set 'path' to another file.");
    }
}
