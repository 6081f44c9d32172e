using System.Globalization;
using System.Text.RegularExpressions;
using Baton.Adapters.DuckDb.Native;
using Baton.Adapters.DuckDb.Settings;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Engine;

/// <summary>
/// A database of the library, in memory or in a file, to which any number of connections are made. It reaches for nothing that
/// it was not told to: no extension is downloaded or loaded unasked.
/// </summary>
internal sealed unsafe partial class DatabaseInstance : IDisposable
{
    private const string OtherKind = "it is a file of another kind";
    private const string NameDatabase = "Name a database, or a file that is not there yet.";

    private readonly DatabaseHandle _handle;
    private readonly string? _path;
    private readonly string _spill;
    private volatile bool _isLost;

    private DatabaseInstance(DatabaseHandle handle, string? path, string spill)
    {
        _handle = handle;
        _path = path;
        _spill = spill;
    }

    /// <summary>Whether the library has given it up after a mistake of its own: no statement runs any more.</summary>
    public bool IsLost => _isLost;

    /// <summary>Whether something did not fit into memory.</summary>
    public bool HasSpilled => Directory.Exists(_spill);

    /// <summary>Opens a database.</summary>
    /// <param name="path">Its file, made if it is not there, unless it is only read; none for one in memory.</param>
    /// <param name="isReadOnly">Whether it is only read.</param>
    /// <param name="settings">How it works.</param>
    /// <exception cref="DataException">The library is missing, a setting cannot be obeyed, or the file is no database or in use.</exception>
    public static DatabaseInstance Open(string? path, bool isReadOnly, EngineSettings settings)
    {
        DuckDbLibrary.Require();
        var spill = SpillFolder(settings.TempDirectory);
        using var config = Configure(settings, spill, isReadOnly);
        // A whole path is always a file's: the library knows names such as :memory: that are none.
        var state = DatabaseApi.duckdb_open_ext(path is null ? null : Path.GetFullPath(path), out var handle, config, out var error);
        if (state != 0)
        {
            handle.Dispose();
            throw Refused(path, error);
        }

        var opened = new DatabaseInstance(handle, path, spill);
        try
        {
            using var connection = new Database(opened);
            if (path is not null)
                RequireFile(connection, path);
            Prepare(connection, settings);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>Makes a connection; it is closed before the database is.</summary>
    /// <exception cref="DataException">The library refuses it.</exception>
    public ConnectionHandle Connect()
    {
        if (DatabaseApi.duckdb_connect(_handle, out var connection) == 0)
            return connection;
        connection.Dispose();
        throw new DataException($"{Subject(_path)}: no connection could be made. Close what else uses it.");
    }

    /// <summary>Notes that no statement runs any more.</summary>
    public void Lose() => _isLost = true;

    public void Dispose()
    {
        _handle.Dispose();
        try
        {
            Directory.Delete(_spill, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Usually it was never made; and what is left in a temporary directory harms nobody.
        }
    }

    /// <summary>A folder that is not there yet, for what does not fit into memory.</summary>
    private static string SpillFolder(string parent)
    {
        if (parent.Contains('\0'))
            throw Disobeyed("engine.tempDirectory", parent);
        return Path.Combine(parent.Length > 0 ? Path.GetFullPath(parent) : Path.GetTempPath(), $"baton-duckdb-{Path.GetRandomFileName()}");
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
            // What is read again is read anew: a file may have been replaced, and a database that stays open must hold nothing.
            Set(config, "enable_external_file_cache", "false", "cache");
            Set(config, "temp_directory", spill, "engine.tempDirectory");
            if (settings.Threads > 0)
                Set(config, "threads", settings.Threads.ToString(CultureInfo.InvariantCulture), "engine.threads");
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
            throw Disobeyed(setting, value);
    }

    private static DataException Disobeyed(string setting, string value) =>
        new($"DuckDB cannot obey the setting {setting}: '{value.Replace("\0", "\\0", StringComparison.Ordinal)}' is not what it takes. Correct it.");

    private static DataException Refused(string? path, byte* error)
    {
        var text = error is null ? "it gave no reason" : NativeTexts.Read(error);
        DatabaseApi.duckdb_free(error);
        if (text.Contains("Conflicting lock", StringComparison.Ordinal))
            return new DataException($"{Subject(path)}: another process has it open for writing. Wait until it is done, or close it there.");
        if (path is not null && text.Contains("in-memory database", StringComparison.Ordinal))
            return new DataException($"{Subject(path)}: {OtherKind}. {NameDatabase}");
        if (text.Contains("memory limit", StringComparison.OrdinalIgnoreCase) || text.Contains("memory_limit", StringComparison.OrdinalIgnoreCase))
            return new DataException($"DuckDB cannot obey the setting engine.memoryLimit: {ErrorText.Parse(text).Reason}. Write a size such as 2GB.");
        return EngineFailure.Create(new SqlText("", Subject(path)), text, ErrorKind.Unknown);
    }

    /// <summary>A file named as CSV, JSON or Parquet files are is opened as a view of it, in memory: what were written there would be lost.</summary>
    private static void RequireFile(Database connection, string path)
    {
        var sql = new SqlText($"SELECT error('{OtherKind}') FROM duckdb_databases() WHERE database_name = current_database() AND path IS NULL", Subject(path)) { Remedy = NameDatabase };
        using var statement = Statement.Prepare(connection, sql);
        statement.Run();
    }

    private static string Subject(string? path) => path is null ? "DuckDB could not be started" : $"The database '{path}' cannot be opened";

    /// <summary>Loads what was asked for, and makes the clock's zone the same everywhere, for all connections.</summary>
    private static void Prepare(Database connection, EngineSettings settings)
    {
        foreach (var extension in settings.Extensions)
        {
            if (!ExtensionName().IsMatch(extension))
                throw new DataException($"engine.extensions: '{extension}' is not the name of an extension, which is made of letters, digits and underscores.");
            connection.Run($"LOAD {extension}", $"The extension '{extension}' cannot be loaded");
        }

        try
        {
            connection.Run("SET GLOBAL TimeZone = 'UTC'", "The time zone cannot be set");
        }
        catch (DataException)
        {
            // Without the extension for time zones, which few builds lack, everything is UTC.
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex ExtensionName();
}
