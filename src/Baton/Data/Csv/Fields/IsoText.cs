namespace Baton.Data.Csv.Fields;

/// <summary>Reads dates and times from UTF-8 text as ISO 8601 writes them. The text must be nothing but the value.</summary>
internal static class IsoText
{
    private const int DateLength = 10;

    /// <summary>Reads <c>yyyy-MM-dd</c>.</summary>
    public static bool TryDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-'
            || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        value = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>Reads <c>HH:mm</c>, <c>HH:mm:ss</c> or <c>HH:mm:ss.fffffff</c>; finer fractions must be zero.</summary>
    public static bool TryTime(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        if (text.Length < 5 || text[2] != ':' || !TryDigits(text[..2], out var hour) || hour > 23 || !TryDigits(text[3..5], out var minute) || minute > 59)
            return false;
        var ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        if (text.Length > 5)
        {
            if (text.Length < 8 || text[5] != ':' || !TryDigits(text[6..8], out var second) || second > 59 || !TryFraction(text[8..], out var fraction))
                return false;
            ticks += (second * TimeSpan.TicksPerSecond) + fraction;
        }

        value = new TimeOnly(ticks);
        return true;
    }

    /// <summary>
    /// Reads a date, alone or with <c>T</c> or a space and a time. With <c>Z</c> or an offset such as <c>+02:00</c> the value
    /// is in UTC, without one it is of no zone.
    /// </summary>
    public static bool TryDateTime(ReadOnlySpan<byte> text, out DateTime value)
    {
        value = default;
        if (text.Length < DateLength || !TryDate(text[..DateLength], out var date))
            return false;
        value = date.ToDateTime(default);
        if (text.Length == DateLength)
            return true;
        if (text[DateLength] is not ((byte)'T' or (byte)' '))
            return false;
        var rest = text[(DateLength + 1)..];
        if (!TrySplitZone(ref rest, out var offset) || !TryTime(rest, out var time))
            return false;
        var ticks = value.Ticks + time.Ticks - (offset?.Ticks ?? 0);
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
            return false;
        value = new DateTime(ticks, offset is null ? DateTimeKind.Unspecified : DateTimeKind.Utc);
        return true;
    }

    /// <summary>Takes the zone from the end of a time.</summary>
    private static bool TrySplitZone(ref ReadOnlySpan<byte> text, out TimeSpan? offset)
    {
        offset = null;
        if (text is [.., (byte)'Z'])
        {
            offset = TimeSpan.Zero;
            text = text[..^1];
            return true;
        }

        var sign = text.LastIndexOfAny((byte)'+', (byte)'-');
        if (sign < 0)
            return true;
        var zone = text[(sign + 1)..];
        if (zone.Length != 5 || zone[2] != ':' || !TryDigits(zone[..2], out var hours) || hours > 23 || !TryDigits(zone[3..], out var minutes) || minutes > 59)
            return false;
        var east = new TimeSpan(hours, minutes, 0);
        offset = text[sign] == '-' ? -east : east;
        text = text[..sign];
        return true;
    }

    /// <summary>Reads nothing, or a point and at least one digit, as ticks.</summary>
    private static bool TryFraction(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.IsEmpty)
            return true;
        if (text.Length < 2 || text[0] != '.')
            return false;
        var unit = TimeSpan.TicksPerSecond;
        foreach (var c in text[1..])
        {
            if (!char.IsAsciiDigit((char)c))
                return false;
            unit /= 10;
            if (unit == 0 && c != '0')
                return false;
            ticks += (c - '0') * unit;
        }

        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit((char)c))
                return false;
            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
