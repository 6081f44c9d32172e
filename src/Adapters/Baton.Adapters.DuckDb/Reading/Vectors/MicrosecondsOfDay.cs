namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>Microseconds since midnight.</summary>
internal readonly struct MicrosecondsOfDay : IMoment<long, TimeOnly>
{
    public static string Refusal => "is no time before 24:00";

    public static bool TryConvert(long raw, out TimeOnly value) => Ticks.TryTime(raw, 1, TimeSpan.TicksPerMicrosecond, out value);
}
