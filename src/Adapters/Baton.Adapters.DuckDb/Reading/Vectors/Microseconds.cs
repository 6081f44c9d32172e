namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>Microseconds since 1970.</summary>
internal readonly struct Microseconds : IMoment<long, DateTime>
{
    public static string Refusal => Ticks.OutOfRange;

    public static bool TryConvert(long raw, out DateTime value) => Ticks.TryDateTime(raw, 1, TimeSpan.TicksPerMicrosecond, DateTimeKind.Unspecified, out value);
}
