namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>Days since 1970.</summary>
internal readonly struct Days : IMoment<int, DateOnly>
{
    private static readonly int Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    public static string Refusal => "is infinite, or no date between the years 1 and 9999";

    public static bool TryConvert(int raw, out DateOnly value)
    {
        var day = (long)raw + Epoch;
        var isDay = (ulong)day <= (ulong)DateOnly.MaxValue.DayNumber;
        value = isDay ? DateOnly.FromDayNumber((int)day) : default;
        return isDay;
    }
}
