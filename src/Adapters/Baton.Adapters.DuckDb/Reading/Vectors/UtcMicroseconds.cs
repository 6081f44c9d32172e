namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>Microseconds since 1970, in UTC.</summary>
internal readonly struct UtcMicroseconds : IMoment<long, DateTime>
{
    public static string Refusal => Ticks.OutOfRange;

    public static bool TryConvert(long raw, out DateTime value) => Ticks.TryDateTime(raw, 1, TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc, out value);
}
