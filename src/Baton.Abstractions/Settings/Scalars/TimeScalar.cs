using System.Globalization;
using Baton.Settings.Nodes;

namespace Baton.Settings.Scalars;

/// <summary>
/// Times of day, <c>HH:mm[:ss[.fffffff]]</c>, as the time since midnight (the compiler's half of Baton has no time type).
/// It may be quoted.
/// </summary>
public static class TimeScalar
{
    private static readonly string[] Formats = ["HH:mm:ss.FFFFFFF", "HH:mm:ss", "HH:mm"];

    /// <summary>Reads a time of day.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="value">The time since midnight; less than a day.</param>
    /// <returns>Whether the scalar is one.</returns>
    public static bool TryParse(SettingsScalar scalar, out TimeSpan value) => TryParse(scalar.Text, out value);

    /// <summary>Reads a time of day from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The time since midnight; less than a day.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out TimeSpan value)
    {
        var read = DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var moment);
        value = moment.TimeOfDay;
        return read;
    }

    /// <summary>Writes a time of day so that it reads back to the tick.</summary>
    /// <param name="value">The time since midnight; less than a day.</param>
    public static string Format(TimeSpan value) =>
        new DateTime(value.Ticks).ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
