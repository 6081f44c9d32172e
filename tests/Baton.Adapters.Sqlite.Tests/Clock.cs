namespace Baton.Adapters.Sqlite.Tests;

/// <summary>A clock that goes only when it is told to; timers run by the system's.</summary>
public sealed class Clock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
