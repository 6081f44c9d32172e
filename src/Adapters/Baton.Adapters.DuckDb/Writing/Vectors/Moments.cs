using Baton.Adapters.DuckDb.Native;
using Baton.Adapters.DuckDb.Settings;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Writing.Vectors;

/// <summary>The writers of dates and times.</summary>
internal static class Moments
{
    private const string TooFine = "the time is finer than a microsecond. Round it, or set precision to nanoseconds.";

    private static readonly int Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    public static VectorWriter OfDates(string name) => new MomentWriter<DateOnly, int>(SqlType.Date, name, static (DateOnly value, out int raw) =>
    {
        raw = value.DayNumber - Epoch;
        return null;
    });

    public static VectorWriter OfTimes(string name, TimePrecision precision) => precision == TimePrecision.Nanoseconds
        ? new MomentWriter<TimeOnly, long>(SqlType.TimeNs, name, static (TimeOnly value, out long raw) =>
        {
            raw = value.Ticks * TimeSpan.NanosecondsPerTick;
            return null;
        })
        : new MomentWriter<TimeOnly, long>(SqlType.Time, name, static (TimeOnly value, out long raw) =>
        {
            raw = value.Ticks / TimeSpan.TicksPerMicrosecond;
            return value.Ticks % TimeSpan.TicksPerMicrosecond == 0 ? null : TooFine;
        });

    /// <summary>The writer of a column of dates with times; the first value says whether they are of a zone.</summary>
    public static VectorWriter OfDateTimes(string name, Column<DateTime> column, TimePrecision precision) =>
        IsOfZone(column) ? new MomentWriter<DateTime, long>(SqlType.TimestampTz, name, ToUtc)
        : precision == TimePrecision.Nanoseconds ? new MomentWriter<DateTime, long>(SqlType.TimestampNs, name, ToNanoseconds)
        : new MomentWriter<DateTime, long>(SqlType.Timestamp, name, ToMicroseconds);

    private static bool IsOfZone(Column<DateTime> column)
    {
        for (var i = 0; i < column.Length; i++)
        {
            if (!column.IsNull(i))
                return column.Span[i].Kind != DateTimeKind.Unspecified;
        }

        return false;
    }

    private static string? ToMicroseconds(DateTime value, out long raw)
    {
        raw = Math.DivRem(value.Ticks - DateTime.UnixEpoch.Ticks, TimeSpan.TicksPerMicrosecond, out var rest);
        return value.Kind != DateTimeKind.Unspecified ? "the time is in UTC or of this machine's zone, but the column began with times of no zone. Make them all alike."
            : rest == 0 ? null : TooFine;
    }

    private static string? ToNanoseconds(DateTime value, out long raw)
    {
        var ticks = value.Ticks - DateTime.UnixEpoch.Ticks;
        var fits = Math.Abs(ticks) <= (long.MaxValue / TimeSpan.NanosecondsPerTick) - 1;
        raw = fits ? ticks * TimeSpan.NanosecondsPerTick : 0;
        return value.Kind != DateTimeKind.Unspecified ? "the time is in UTC or of this machine's zone, but the column began with times of no zone. Make them all alike."
            : fits ? null : "the time is not between 1678 and 2261, which nanoseconds can count. Set precision to microseconds.";
    }

    private static string? ToUtc(DateTime value, out long raw)
    {
        var utc = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;
        raw = Math.DivRem(utc.Ticks - DateTime.UnixEpoch.Ticks, TimeSpan.TicksPerMicrosecond, out var rest);
        return value.Kind == DateTimeKind.Unspecified ? "the time is of no zone, but the column began with times in UTC or of this machine's zone. Make them all alike."
            : rest == 0 ? null : "the time is finer than a microsecond, which times in UTC are stored in. Round it.";
    }
}
