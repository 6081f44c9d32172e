using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Baton.Adapters.Sqlite.Storage;

/// <summary>
/// The database file, as a component sees it. Every operation is one transaction on a connection of its own: nothing stays
/// locked in between, and a file that was deleted or replaced is noticed instead of being written to unseen. An operation
/// that meets another process's lock is tried again as a whole until the timeout; nothing of it was kept by then.
/// </summary>
/// <param name="path">Where the file is; made together with its directory when it is first used.</param>
/// <param name="timeout">How long to wait for other processes.</param>
/// <param name="failure">Makes the component's own exception.</param>
/// <param name="opened">Called with every new connection; tests make it fail in ways that no test machine offers.</param>
internal sealed class DatabaseFile(
    string path, TimeSpan timeout, Func<string, Exception?, BatonException> failure, Action<SqliteConnection>? opened = null)
{
    private const int LongestPauseMilliseconds = 50;
    private const string InMemory = ":memory:";

    private readonly Lazy<string> _fullPath = new(() => FullPath(path, failure));

    /// <summary>Runs a transaction that only reads: all its queries see the same state. Of a file that is not there it sees an empty one, and makes none.</summary>
    public Task<T> ReadAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellation) =>
        RetryAsync(() => Transact(work, "BEGIN DEFERRED", readOnly: true), cancellation);

    /// <summary>Runs a transaction that writes. When the task completes, what it wrote survives a crash.</summary>
    public Task<T> WriteAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellation) =>
        RetryAsync(() => Transact(work, "BEGIN IMMEDIATE", readOnly: false), cancellation);

    /// <summary>
    /// Opens a connection that does nothing. As long as it is open, the write-ahead log stays: without it, every operation
    /// would copy the log into the database and delete it.
    /// </summary>
    public Task<IDisposable> HoldAsync(CancellationToken cancellation) =>
        RetryAsync<IDisposable>(() => Open(readOnly: false), cancellation);

    /// <summary>Makes the component's exception about this file.</summary>
    public BatonException Failure(string message) => failure($"{message} (database {_fullPath.Value})", null);

    private static string FullPath(string path, Func<string, Exception?, BatonException> failure)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) || path.StartsWith(InMemory, StringComparison.Ordinal))
            throw failure($"'{path.Replace("\0", "\\0", StringComparison.Ordinal)}' names no database file: set 'path' to a file, such as .baton/baton.db.", null);
        return Path.GetFullPath(path);
    }

    private async Task<T> RetryAsync<T>(Func<T> attempt, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        for (var pause = 1; ; pause = Math.Min(2 * pause, LongestPauseMilliseconds))
        {
            try
            {
                // SQLite blocks the thread that calls it; it need not be the caller's.
                return await Task.Run(attempt, cancellation).ConfigureAwait(false);
            }
            catch (SqliteException exception) when (DatabaseFailure.IsBusy(exception) && clock.Elapsed < timeout)
            {
                await Task.Delay(pause, cancellation).ConfigureAwait(false);
            }
            catch (Exception exception) when (DatabaseFailure.Describe(exception, _fullPath.Value, timeout) is { } message)
            {
                throw failure(message, exception);
            }
        }
    }

    private T Transact<T>(Func<SqliteConnection, T> work, string begin, bool readOnly)
    {
        using var connection = Open(readOnly);
        connection.Execute(begin);
        // Closing the connection without a commit rolls back.
        var result = work(connection);
        connection.Execute("COMMIT");
        return result;
    }

    private SqliteConnection Open(bool readOnly)
    {
        NativeLibrary.Load();
        var file = _fullPath.Value;
        if (Directory.Exists(file))
            throw failure($"'{file}' is a directory, not a database: set 'path' to a file in it, such as {Path.Combine(file, "baton.db")}.", null);
        if (readOnly && IsMissing(file))
            file = InMemory;
        else
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);

        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadWriteCreate,
            // A pooled connection would go on writing to a file that was deleted.
            Pooling = false,
            ForeignKeys = true,
            // In seconds; RetryAsync waits beyond it, and there it can be cancelled.
            DefaultTimeout = 1,
        }.ConnectionString);
        try
        {
            connection.Open();
            connection.Execute("PRAGMA busy_timeout = 100");
            // A committed transaction is on the disk, not merely with the operating system.
            connection.Execute("PRAGMA synchronous = FULL");
            opened?.Invoke(connection);
            DatabaseSchema.Ensure(connection, Failure);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Whether a file is certainly not there: one that merely cannot be reached is another matter.</summary>
    private static bool IsMissing(string file)
    {
        try
        {
            File.GetAttributes(file);
            return false;
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return !File.Exists(Path.GetDirectoryName(file));
        }
    }
}
