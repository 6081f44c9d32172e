using System.Globalization;
using Baton.Settings.Nodes;

namespace Baton.Settings.Scalars;

/// <summary>
/// Dates with a time of day, ISO 8601 without an offset: <c>2026-01-31T18:30:00</c>, the time down to the 7th decimal of a
/// second, or none for midnight; a <c>Z</c> at the end makes it UTC. It may be quoted.
/// </summary>
public static class DateTimeScalar
{
    internal static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd",
    ];

    /// <summary>Reads a date with a time.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="value">The value; of the kind UTC or unspecified.</param>
    /// <returns>Whether the scalar is one.</returns>
    public static bool TryParse(SettingsScalar scalar, out DateTime value) => TryParse(scalar.Text, out value);

    /// <summary>Reads a date with a time from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value; of the kind UTC or unspecified.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out DateTime value)
    {
        var isUtc = text.EndsWith("Z", StringComparison.Ordinal);
        var local = isUtc ? text.Substring(0, text.Length - 1) : text;
        if (!DateTime.TryParseExact(local, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value))
            return false;
        if (isUtc)
            value = DateTime.SpecifyKind(value, DateTimeKind.Utc);
        return true;
    }

    /// <summary>Writes a date with a time so that it reads back to the tick; a local one as UTC, which is the same moment.</summary>
    /// <param name="value">The value.</param>
    public static string Format(DateTime value)
    {
        var moment = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;
        var text = moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return moment.Kind == DateTimeKind.Utc ? text + "Z" : text;
    }
}
