using Baton.Alerts;

namespace Baton.Hosting.Tests.Components;

/// <summary>Remembers what the components of a host did. It is a service of the host, so that every run of a test shares it.</summary>
public sealed class Ledger
{
    private readonly Lock _lock = new();
    private readonly List<string> _events = [];

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<string> Events
    {
        get
        {
            lock (_lock)
                return [.. _events];
        }
    }

    public List<RecordedRun> Runs { get; } = [];

    public List<Alert> Alerts { get; } = [];

    public void Add(string what)
    {
        lock (_lock)
            _events.Add(what);
    }
}
