namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>Nanoseconds since 1970.</summary>
internal readonly struct Nanoseconds : IMoment<long, DateTime>
{
    public static string Refusal => "is infinite, or finer than 100 ns";

    public static bool TryConvert(long raw, out DateTime value) => Ticks.TryDateTime(raw, TimeSpan.NanosecondsPerTick, 1, DateTimeKind.Unspecified, out value);
}
