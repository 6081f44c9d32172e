using System.Globalization;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Baton.Adapters.Sqlite.Storage;

/// <summary>What SQLite, the file system and a foreign hand in the file can do, in words.</summary>
internal static class DatabaseFailure
{
    /// <summary>Whether another process or connection stood in the way, so that trying again may help.</summary>
    public static bool IsBusy(SqliteException exception) => exception.SqliteErrorCode is SQLITE_BUSY or SQLITE_LOCKED;

    /// <summary>Says what happened to the file and what to do; <see langword="null"/> if the exception is no failure of the database.</summary>
    public static string? Describe(Exception exception, string file, TimeSpan timeout) => exception switch
    {
        SqliteException sqlite => Describe(sqlite, file, timeout),
        UnauthorizedAccessException => $"The database {file} cannot be reached: {exception.Message} Give this user the right to write there, or set 'path' to another place.",
        IOException => $"The database {file} cannot be reached: {exception.Message} Set 'path' to a file in a directory that exists or can be made.",
        DllNotFoundException or TypeInitializationException =>
            $"The native library of SQLite (e_sqlite3) cannot be loaded, so {file} was not opened: {exception.GetBaseException().Message} Publish the program for this platform, so that the library lies beside it.",
        // What SQLite stores in a column is not bound to its type, so a foreign hand can leave anything there.
        FormatException or InvalidCastException or OverflowException =>
            $"The database {file} holds a value that Baton did not write: {exception.Message} {Replace}",
        _ => null,
    };

    private const string Replace = "Restore a copy, or move the file away: a new one is made at the next run.";

    private static string Describe(SqliteException exception, string file, TimeSpan timeout) => exception.SqliteErrorCode switch
    {
        SQLITE_BUSY or SQLITE_LOCKED => string.Create(CultureInfo.InvariantCulture,
            $"The database {file} is locked by another process and did not become free within {timeout.TotalSeconds:0.###} s. Close the program that holds it (often a database browser), or raise 'timeout'."),
        SQLITE_CORRUPT => $"The database {file} is damaged ({exception.Message}). {Replace}",
        SQLITE_NOTADB => $"The file {file} is no SQLite database. Set 'path' to another file, or move this one away.",
        SQLITE_READONLY => $"The database {file} can only be read: the file, its directory or its disk is read-only. Give this user the right to write there, or set 'path' to another place.",
        SQLITE_FULL => $"The database {file} cannot grow: its disk is full. Make room; what was recorded before is kept.",
        SQLITE_CANTOPEN or SQLITE_PERM or SQLITE_AUTH =>
            $"The database {file} cannot be opened. Check that it is a file, and that this user may read and write it and its directory; SQLite keeps two more files beside it.",
        SQLITE_IOERR => $"The disk failed under the database {file} ({exception.Message}). Check that it is not full and in order; what was recorded before is kept.",
        SQLITE_ERROR or SQLITE_SCHEMA or SQLITE_MISMATCH or SQLITE_CONSTRAINT => $"The database {file} is not laid out as Baton left it ({exception.Message}). {Replace}",
        SQLITE_TOOBIG => $"A text or a record is larger than the database {file} can take ({exception.Message}).",
        _ => $"SQLite failed on the database {file}: {exception.Message}",
    };
}
