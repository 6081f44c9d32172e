using Baton.Adapters.DuckDb.Settings;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Engine;

/// <summary>
/// Databases in memory that readings share, one for each kind of settings: to open one takes longer than to read a small file.
/// One that nobody has used for a while is closed, which gives its memory and threads back; so is, at once, one that has put
/// something into the temporary directory, and one that the library has given up.
/// </summary>
/// <param name="patience">How long one is kept that nobody uses.</param>
internal sealed class SharedEngines(TimeSpan patience)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Key, SharedEngine> _engines = [];

    /// <summary>Those of this process.</summary>
    public static SharedEngines Process { get; } = new(TimeSpan.FromSeconds(5));

    /// <summary>How many are open and can be used.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _engines.Count;
        }
    }

    /// <summary>Whether the database for some settings is open already.</summary>
    public bool IsOpen(EngineSettings settings)
    {
        lock (_lock)
            return _engines.ContainsKey(Key.Of(settings));
    }

    /// <summary>Gives the database for some settings, opened if there is none; it stays open until all uses of it are disposed.</summary>
    /// <exception cref="DataException">The library is missing, or a setting cannot be obeyed.</exception>
    public EngineUse Take(EngineSettings settings)
    {
        var key = Key.Of(settings);
        lock (_lock)
        {
            if (!_engines.TryGetValue(key, out var engine) || engine.Instance.IsLost)
                _engines[key] = engine = new SharedEngine(DatabaseInstance.Open(null, isReadOnly: false, settings), e => CloseIdle(key, e));
            engine.Uses++;
            return new EngineUse(engine.Instance, () => GiveBack(key, engine));
        }
    }

    private void GiveBack(Key key, SharedEngine engine)
    {
        lock (_lock)
        {
            if (--engine.Uses > 0)
                return;
            if (!engine.Instance.IsLost && !engine.Instance.HasSpilled && IsCurrent(key, engine))
            {
                engine.Wake(patience);
                return;
            }

            Forget(key, engine);
        }

        engine.Dispose();
    }

    private void CloseIdle(Key key, SharedEngine engine)
    {
        lock (_lock)
        {
            // It may have been taken, or closed, since it was to be looked at.
            if (engine.Uses > 0 || !IsCurrent(key, engine))
                return;
            Forget(key, engine);
        }

        engine.Dispose();
    }

    private bool IsCurrent(Key key, SharedEngine engine) => _engines.TryGetValue(key, out var current) && current == engine;

    private void Forget(Key key, SharedEngine engine)
    {
        if (IsCurrent(key, engine))
            _engines.Remove(key);
    }

    /// <summary>Settings that come to the same.</summary>
    private readonly record struct Key(int Threads, string MemoryLimit, string TempDirectory, string Extensions)
    {
        public static Key Of(EngineSettings settings) => new(settings.Threads, settings.MemoryLimit, settings.TempDirectory, string.Join('\0', settings.Extensions));
    }
}
