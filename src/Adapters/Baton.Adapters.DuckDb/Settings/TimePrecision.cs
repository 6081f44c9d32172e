namespace Baton.Adapters.DuckDb.Settings;

/// <summary>How finely times are stored. A time that is finer is refused, never rounded.</summary>
public enum TimePrecision
{
    /// <summary>Microseconds: times of all years from 1 to 9999.</summary>
    Microseconds,

    /// <summary>Nanoseconds, so that no tick of .NET is lost: times from 1678 to 2261. Those in UTC stay in microseconds.</summary>
    Nanoseconds,
}
