using System.Globalization;
using Baton.Settings.Nodes;

namespace Baton.Settings.Scalars;

/// <summary>Dates, <c>yyyy-MM-dd</c>, as midnight of that day (the compiler's half of Baton has no date type). It may be quoted.</summary>
public static class DateScalar
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Reads a date.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="value">Midnight of the date, of no kind.</param>
    /// <returns>Whether the scalar is one.</returns>
    public static bool TryParse(SettingsScalar scalar, out DateTime value) => TryParse(scalar.Text, out value);

    /// <summary>Reads a date from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">Midnight of the date, of no kind.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out DateTime value) =>
        DateTime.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <summary>Writes a date so that it reads back.</summary>
    /// <param name="value">Any moment of the date.</param>
    public static string Format(DateTime value) => value.ToString(DateFormat, CultureInfo.InvariantCulture);
}
