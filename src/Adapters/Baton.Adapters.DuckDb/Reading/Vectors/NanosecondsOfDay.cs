namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>Nanoseconds since midnight.</summary>
internal readonly struct NanosecondsOfDay : IMoment<long, TimeOnly>
{
    public static string Refusal => "is no time before 24:00, or finer than 100 ns";

    public static bool TryConvert(long raw, out TimeOnly value) => Ticks.TryTime(raw, TimeSpan.NanosecondsPerTick, 1, out value);
}
