namespace Baton.Acceptance.Tests;

/// <summary>Signals with the numbers that they have on every Unix.</summary>
public enum UnixSignal
{
    /// <summary>Ctrl+C.</summary>
    Interrupt = 2,

    /// <summary>Cannot be caught: <c>kill -9</c>.</summary>
    Kill = 9,

    /// <summary>What a service manager sends.</summary>
    Terminate = 15,
}
