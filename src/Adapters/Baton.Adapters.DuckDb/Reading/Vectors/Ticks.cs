namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>Counts of parts of a second as .NET's ticks of 100 ns; what is no whole tick, or out of range, is refused.</summary>
internal static class Ticks
{
    public const string OutOfRange = "is infinite, or no time between the years 1 and 9999";

    /// <summary>A time of the day.</summary>
    /// <param name="raw">The count.</param>
    /// <param name="unitsPerTick">How many units a tick has, if a unit is shorter than a tick.</param>
    /// <param name="ticksPerUnit">How many ticks a unit has, if it is longer.</param>
    /// <param name="value">The time.</param>
    public static bool TryTime(long raw, long unitsPerTick, long ticksPerUnit, out TimeOnly value)
    {
        var isTime = raw >= 0 && raw < TimeSpan.TicksPerDay * unitsPerTick / ticksPerUnit && raw % unitsPerTick == 0;
        value = isTime ? new TimeOnly(raw / unitsPerTick * ticksPerUnit) : default;
        return isTime;
    }

    /// <summary>A date and time, counted from 1970.</summary>
    public static bool TryDateTime(long raw, long unitsPerTick, long ticksPerUnit, DateTimeKind kind, out DateTime value)
    {
        var units = raw / unitsPerTick;
        var isTime = units >= (DateTime.MinValue.Ticks - DateTime.UnixEpoch.Ticks) / ticksPerUnit
            && units <= (DateTime.MaxValue.Ticks - DateTime.UnixEpoch.Ticks) / ticksPerUnit
            && raw % unitsPerTick == 0;
        value = isTime ? new DateTime(DateTime.UnixEpoch.Ticks + (units * ticksPerUnit), kind) : default;
        return isTime;
    }
}
