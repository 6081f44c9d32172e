using System.Text.RegularExpressions;
using Baton.Adapters.DuckDb.Native;
using Baton.Adapters.DuckDb.Settings;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Engine;

/// <summary>
/// A database of its own in memory, or one in a file, with one connection. It reaches for nothing that it was not told to:
/// no extension is downloaded or loaded unasked.
/// </summary>
internal sealed unsafe partial class Database : IDisposable
{
    private readonly DatabaseHandle _database;
    private readonly DatabaseLease? _lease;
    private readonly string _spill;

    private Database(DatabaseHandle database, ConnectionHandle connection, DatabaseLease? lease, string spill)
    {
        _database = database;
        Connection = connection;
        _lease = lease;
        _spill = spill;
    }

    public ConnectionHandle Connection { get; }

    /// <summary>Opens a database in memory.</summary>
    /// <exception cref="DataException">The library is missing, or a setting cannot be obeyed.</exception>
    public static Database InMemory(EngineSettings settings) => Open(null, isReadOnly: false, settings);

    /// <summary>Opens a database in a file.</summary>
    /// <param name="path">The file; made if it is not there, unless it is only read.</param>
    /// <param name="isReadOnly">Whether it is only read.</param>
    /// <param name="settings">How it works.</param>
    /// <exception cref="DataException">The library is missing, the file is no database, or another process has it open.</exception>
    public static Database Open(string? path, bool isReadOnly, EngineSettings settings)
    {
        DuckDbLibrary.Require();
        if (path is not null && (path.Length == 0 || path.Contains('\0')))
            throw new DataException($"'{path.Replace("\0", "\\0", StringComparison.Ordinal)}' is not the path of a file. Name the database.");
        var lease = path is null ? null : DatabaseLease.Take(path, isReadOnly);
        try
        {
            return Open(path, isReadOnly, settings, lease);
        }
        catch
        {
            lease?.Dispose();
            throw;
        }
    }

    /// <summary>Runs a statement for its effect.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="subject">What cannot be done if it fails.</param>
    /// <exception cref="DataException">It fails.</exception>
    public void Run(string sql, string subject)
    {
        using var statement = Statement.Prepare(this, new SqlText(sql, subject));
        statement.Run();
    }

    public void Dispose()
    {
        Close();
        _lease?.Dispose();
    }

    private void Close()
    {
        Connection.Dispose();
        _database.Dispose();
        try
        {
            Directory.Delete(_spill, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Usually it was never made; and what is left in a temporary directory harms nobody.
        }
    }

    private static Database Open(string? path, bool isReadOnly, EngineSettings settings, DatabaseLease? lease)
    {
        var spill = Path.Combine(
            settings.TempDirectory.Length > 0 ? Path.GetFullPath(settings.TempDirectory) : Path.GetTempPath(), $"baton-duckdb-{Path.GetRandomFileName()}");
        using var config = Configure(settings, spill, isReadOnly);
        var state = DatabaseApi.duckdb_open_ext(path, out var database, config, out var error);
        if (state != 0)
        {
            database.Dispose();
            throw Refused(path, error);
        }

        if (DatabaseApi.duckdb_connect(database, out var connection) != 0)
        {
            connection.Dispose();
            database.Dispose();
            throw new DataException($"{Subject(path)}: no connection could be made. Close what else uses it.");
        }

        var opened = new Database(database, connection, lease, spill);
        try
        {
            opened.Prepare(settings);
            return opened;
        }
        catch
        {
            opened.Close();
            throw;
        }
    }

    private static ConfigHandle Configure(EngineSettings settings, string spill, bool isReadOnly)
    {
        if (DatabaseApi.duckdb_create_config(out var config) != 0)
            throw new DataException("DuckDB could not be set up: there is no memory left.");
        try
        {
            Set(config, "access_mode", isReadOnly ? "READ_ONLY" : "AUTOMATIC", "access");
            Set(config, "autoinstall_known_extensions", "false", "extensions");
            Set(config, "autoload_known_extensions", "false", "extensions");
            Set(config, "allow_community_extensions", "false", "extensions");
            Set(config, "temp_directory", spill, "engine.tempDirectory");
            if (settings.Threads > 0)
                Set(config, "threads", settings.Threads.ToString(System.Globalization.CultureInfo.InvariantCulture), "engine.threads");
            if (settings.MemoryLimit.Length > 0)
                Set(config, "memory_limit", settings.MemoryLimit, "engine.memoryLimit");
            return config;
        }
        catch
        {
            config.Dispose();
            throw;
        }
    }

    private static void Set(ConfigHandle config, string name, string value, string setting)
    {
        if (value.Contains('\0') || DatabaseApi.duckdb_set_config(config, name, value) != 0)
            throw new DataException($"DuckDB cannot obey the setting {setting}: '{value.Replace("\0", "\\0", StringComparison.Ordinal)}' is not what it takes. Correct it.");
    }

    private static DataException Refused(string? path, byte* error)
    {
        var text = error is null ? "it gave no reason" : NativeTexts.Read(error);
        DatabaseApi.duckdb_free(error);
        if (text.Contains("Conflicting lock", StringComparison.Ordinal))
            return new DataException($"{Subject(path)}: another process has it open for writing. Wait until it is done, or close it there.");
        if (text.Contains("memory limit", StringComparison.OrdinalIgnoreCase) || text.Contains("memory_limit", StringComparison.OrdinalIgnoreCase))
            return new DataException($"DuckDB cannot obey the setting engine.memoryLimit: {ErrorText.Parse(text).Reason}. Write a size such as 2GB.");
        return EngineFailure.Create(Subject(path), text, ErrorKind.Unknown);
    }

    private static string Subject(string? path) => path is null ? "DuckDB could not be started" : $"The database '{path}' cannot be opened";

    /// <summary>Loads what was asked for, and makes the clock's zone the same everywhere.</summary>
    private void Prepare(EngineSettings settings)
    {
        foreach (var extension in settings.Extensions)
        {
            if (!ExtensionName().IsMatch(extension))
                throw new DataException($"engine.extensions: '{extension}' is not the name of an extension, which is made of letters, digits and underscores.");
            Run($"LOAD {extension}", $"The extension '{extension}' cannot be loaded");
        }

        try
        {
            Run("SET TimeZone = 'UTC'", "The time zone cannot be set");
        }
        catch (DataException)
        {
            // Without the extension for time zones, which few builds lack, everything is UTC.
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex ExtensionName();
}
