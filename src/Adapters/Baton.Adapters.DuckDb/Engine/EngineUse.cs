namespace Baton.Adapters.DuckDb.Engine;

/// <summary>The use of a shared database, until it is disposed.</summary>
/// <param name="instance">The database.</param>
/// <param name="giveBack">Ends the use.</param>
internal sealed class EngineUse(DatabaseInstance instance, Action giveBack) : IDisposable
{
    private Action? _giveBack = giveBack;

    public DatabaseInstance Instance => instance;

    public void Dispose() => Interlocked.Exchange(ref _giveBack, null)?.Invoke();
}
