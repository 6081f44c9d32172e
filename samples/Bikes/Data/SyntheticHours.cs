namespace Bikes.Data;

/// <summary>
/// Makes up hourly rentals with the habits of the real ones: two rush hours on working days, a broad afternoon on others,
/// more in warm and dry weather, and growth from year to year. No result on them says anything about the real data.
/// </summary>
internal static class SyntheticHours
{
    /// <summary>Changes when the same settings make other data.</summary>
    public const int Version = 1;

    public static IEnumerable<BikeHour> Make(int hours, int seed)
    {
        var random = new Random(seed);
        var start = new DateTime(2011, 1, 1);
        var weather = 1.0;
        var gusts = 0.2;
        for (var i = 0; i < hours; i++)
        {
            var time = start.AddHours(i);
            // Weather changes slowly: an hour is like the one before it.
            weather = Math.Clamp((0.97 * weather) + (0.03 * 1.4) + (0.22 * Noise(random)), 0.6, 4.0);
            gusts = Math.Clamp((0.9 * gusts) + 0.019 + (0.04 * Noise(random)), 0.0, 0.85);
            yield return Hour(i, time, (byte)Math.Clamp((int)Math.Round(weather), 1, 4), gusts, random);
        }
    }

    private static BikeHour Hour(int index, DateTime time, byte weather, double gusts, Random random)
    {
        var yearly = -Math.Cos(2 * Math.PI * (time.DayOfYear - 20) / 365.25);
        var daily = -Math.Cos(2 * Math.PI * (time.Hour - 4) / 24);
        var temperature = Math.Clamp(0.5 + (0.24 * yearly) + (0.06 * daily) + (0.04 * Noise(random)), 0.02, 1.0);
        var humidity = Math.Clamp(0.55 + (0.1 * (weather - 1)) - (0.12 * daily) + (0.08 * Noise(random)), 0.0, 1.0);
        var holiday = time is { Month: 1, Day: 1 } or { Month: 7, Day: 4 } or { Month: 12, Day: 25 } or { Month: 11, Day: 11 };
        var working = !holiday && time.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        var mood = (0.35 + temperature) * (1.15 - (0.4 * humidity)) * (1.2 - (0.2 * weather)) * (1 - (0.3 * gusts)) * (1 + (0.45 * (time.Year - 2011)));
        var registered = Count(mood * Commuters(time.Hour, working), random);
        var casual = Count(mood * temperature * (working ? 25 : 95) * Afternoon(time.Hour), random);
        return new BikeHour
        {
            Instant = (uint)(index + 1),
            Day = DateOnly.FromDateTime(time),
            Season = (byte)(((time.Month % 12) / 3) + 1),
            Year = (byte)Math.Min(1, time.Year - 2011),
            Month = (byte)time.Month,
            Hour = (byte)time.Hour,
            Holiday = (byte)(holiday ? 1 : 0),
            Weekday = (byte)time.DayOfWeek,
            WorkingDay = (byte)(working ? 1 : 0),
            Weather = weather,
            Temperature = (float)temperature,
            FeltTemperature = (float)Math.Clamp((temperature * 0.92) - (0.08 * gusts) + 0.03, 0, 1),
            Humidity = (float)humidity,
            WindSpeed = (float)gusts,
            Casual = casual,
            Registered = registered,
            Count = casual + registered,
        };
    }

    private static double Commuters(int hour, bool working) =>
        working
            ? 12 + (330 * Bell(hour, 8, 1.1)) + (390 * Bell(hour, 17.5, 1.5)) + (110 * Bell(hour, 13, 3.5))
            : 10 + (190 * Afternoon(hour));

    private static double Afternoon(int hour) => Bell(hour, 14.5, 4.2);

    private static double Bell(double at, double peak, double width) => Math.Exp(-Math.Pow((at - peak) / width, 2) / 2);

    /// <summary>A count whose spread grows with its mean, as counts do.</summary>
    private static uint Count(double mean, Random random) => (uint)Math.Max(0, Math.Round(mean + (Math.Sqrt(mean) * 1.6 * Noise(random))));

    /// <summary>A standard normal number (Box and Muller, 1958).</summary>
    private static double Noise(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
