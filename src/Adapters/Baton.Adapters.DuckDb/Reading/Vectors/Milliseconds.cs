namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>Milliseconds since 1970.</summary>
internal readonly struct Milliseconds : IMoment<long, DateTime>
{
    public static string Refusal => Ticks.OutOfRange;

    public static bool TryConvert(long raw, out DateTime value) => Ticks.TryDateTime(raw, 1, TimeSpan.TicksPerMillisecond, DateTimeKind.Unspecified, out value);
}
