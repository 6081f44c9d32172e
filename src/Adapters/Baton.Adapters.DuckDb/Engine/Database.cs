using Baton.Adapters.DuckDb.Native;
using Baton.Adapters.DuckDb.Settings;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Engine;

/// <summary>A connection to a database, and whatever must be let go of with it.</summary>
internal sealed class Database : IDisposable
{
    private readonly DatabaseInstance _instance;
    private readonly IDisposable[] _held;

    /// <summary>Connects to a database.</summary>
    /// <param name="instance">The database.</param>
    /// <param name="held">What is let go of when the connection is closed, in this order.</param>
    public Database(DatabaseInstance instance, params IDisposable[] held)
    {
        _instance = instance;
        _held = held;
        Connection = instance.Connect();
    }

    public ConnectionHandle Connection { get; }

    /// <summary>Whether the library has given the database up after a mistake of its own: no statement runs any more.</summary>
    public bool IsLost => _instance.IsLost;

    /// <summary>Connects to the database in memory that all readings of the process with the same settings share.</summary>
    /// <exception cref="DataException">The library is missing, or a setting cannot be obeyed.</exception>
    public static Database Shared(EngineSettings settings)
    {
        var use = SharedEngines.Process.Take(settings);
        return Guarded(use, () => new Database(use.Instance, use));
    }

    /// <summary>Opens a database in memory for this connection alone.</summary>
    /// <exception cref="DataException">The library is missing, or a setting cannot be obeyed.</exception>
    public static Database InMemory(EngineSettings settings)
    {
        var instance = DatabaseInstance.Open(null, isReadOnly: false, settings);
        return Guarded(instance, () => new Database(instance, instance));
    }

    /// <summary>Opens a database in a file; the file is closed with the connection, so that others may have it.</summary>
    /// <param name="path">The file; made if it is not there, unless it is only read.</param>
    /// <param name="isReadOnly">Whether it is only read.</param>
    /// <param name="settings">How it works.</param>
    /// <exception cref="DataException">The library is missing, the file is no database, or another process has it open.</exception>
    public static Database Open(string path, bool isReadOnly, EngineSettings settings)
    {
        DuckDbLibrary.Require();
        if (path.Length == 0 || path.Contains('\0'))
            throw new DataException($"'{path.Replace("\0", "\\0", StringComparison.Ordinal)}' is not the path of a file. Name the database.");
        var lease = DatabaseLease.Take(path, isReadOnly);
        var instance = Guarded(lease, () => DatabaseInstance.Open(path, isReadOnly, settings));
        return Guarded(instance, () => new Database(instance, instance, lease));
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

    /// <summary>A failure of a statement as the exception that tells it.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="text">What the library says.</param>
    /// <param name="kind">The kind of the failure, where it is known.</param>
    public DataException Failure(SqlText sql, string text, ErrorKind kind)
    {
        if (EngineFailure.IsLoss(text, kind))
            _instance.Lose();
        return EngineFailure.Create(sql, text, kind);
    }

    public void Dispose()
    {
        Connection.Dispose();
        foreach (var held in _held)
            held.Dispose();
    }

    private static T Guarded<T>(IDisposable held, Func<T> make)
    {
        try
        {
            return make();
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }
}
