namespace Baton.Hosting.Tests.Components;

/// <summary>What a <see cref="LedgerTracker"/> cannot do.</summary>
public enum TrackerFault
{
    None,
    Start,
    Finish,
}
