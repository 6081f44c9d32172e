namespace Baton.Hosting.Tests.Components;

/// <summary>What a <see cref="ProbeJob"/> does.</summary>
public enum Behaviour
{
    Succeed,
    Report,
    Fail,
    FailWithPassword,
    Throw,
    RunOutOfMemory,
    WaitToBeCancelled,
    GiveUp,
}
