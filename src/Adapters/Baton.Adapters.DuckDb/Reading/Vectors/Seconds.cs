namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>Seconds since 1970.</summary>
internal readonly struct Seconds : IMoment<long, DateTime>
{
    public static string Refusal => Ticks.OutOfRange;

    public static bool TryConvert(long raw, out DateTime value) => Ticks.TryDateTime(raw, 1, TimeSpan.TicksPerSecond, DateTimeKind.Unspecified, out value);
}
