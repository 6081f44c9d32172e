using System.Globalization;
using Baton.Settings.Nodes;

namespace Baton.Settings.Scalars;

/// <summary>
/// Moments, ISO 8601 with an offset from UTC: <c>2026-01-31T18:30:00+01:00</c>, or <c>Z</c> for UTC. It may be quoted.
/// </summary>
public static class DateTimeOffsetScalar
{
    private static readonly string[] Formats = [.. DateTimeScalar.Formats.Where(f => f.Contains("HH")).Select(f => f + "zzz")];

    /// <summary>Reads a moment.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the scalar is one.</returns>
    public static bool TryParse(SettingsScalar scalar, out DateTimeOffset value) => TryParse(scalar.Text, out value);

    /// <summary>Reads a moment from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out DateTimeOffset value)
    {
        var explicitOffset = text.EndsWith("Z", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) + "+00:00" : text;
        return HasOffset(explicitOffset)
            && DateTimeOffset.TryParseExact(explicitOffset, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
            || None(out value);
    }

    /// <summary>Writes a moment so that it reads back to the tick and with its offset.</summary>
    /// <param name="value">The value.</param>
    public static string Format(DateTimeOffset value) =>
        value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    // .NET's own reader also takes one-digit hours and an offset without minutes.
    private static bool HasOffset(string text) =>
        text.Length > 6
        && text[text.Length - 6] is '+' or '-'
        && text[text.Length - 3] == ':'
        && NumberSyntax.IsDigit(text[text.Length - 1]);

    private static bool None(out DateTimeOffset value)
    {
        value = default;
        return false;
    }
}
