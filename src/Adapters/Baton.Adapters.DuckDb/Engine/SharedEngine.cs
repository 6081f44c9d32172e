namespace Baton.Adapters.DuckDb.Engine;

/// <summary>A database in memory that is shared, and who uses it; looked at and changed under the lock of <see cref="SharedEngines"/>.</summary>
internal sealed class SharedEngine : IDisposable
{
    private readonly Timer _timer;

    /// <param name="instance">The database; it is closed with this.</param>
    /// <param name="onIdle">What is done some time after nobody used it any more.</param>
    public SharedEngine(DatabaseInstance instance, Action<SharedEngine> onIdle)
    {
        Instance = instance;
        _timer = new Timer(_ => onIdle(this), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public DatabaseInstance Instance { get; }

    /// <summary>How many use it.</summary>
    public int Uses { get; set; }

    /// <summary>Looks after a while whether it is still idle.</summary>
    public void Wake(TimeSpan after) => _timer.Change(after, Timeout.InfiniteTimeSpan);

    public void Dispose()
    {
        _timer.Dispose();
        Instance.Dispose();
    }
}
