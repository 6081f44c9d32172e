using Baton.Adapters.DuckDb.Native;

namespace Baton.Adapters.DuckDb.Engine;

/// <summary>Stops what a connection does when it is cancelled; disposed before the database is.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenRegistration _registration;

    public Interruption(Database database, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _registration = cancellation.UnsafeRegister(static connection => DatabaseApi.duckdb_interrupt((ConnectionHandle)connection!), database.Connection);
    }

    /// <summary>Does some work. Whatever it fails with after it was cancelled is a cancellation.</summary>
    public T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (_cancellation.IsCancellationRequested && failure is BatonException or OperationCanceledException)
        {
            throw new OperationCanceledException(failure.Message, failure, _cancellation);
        }
    }

    /// <summary>Waits until an interruption that has begun is over: the connection may be closed afterwards.</summary>
    public void Dispose() => _registration.Dispose();
}
