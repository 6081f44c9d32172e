using System.Globalization;
using Baton.Settings.Nodes;

namespace Baton.Settings.Scalars;

/// <summary>
/// Lengths of time: <c>[-][d.]hh:mm:ss[.fffffff]</c>, or a number with its unit, <c>500ms</c>, <c>30s</c>, <c>5m</c>,
/// <c>2h</c>, <c>1d</c>. It may be quoted.
/// </summary>
public static class DurationScalar
{
    private static readonly (string Suffix, long Ticks)[] Units =
    [
        ("ms", TimeSpan.TicksPerMillisecond),
        ("s", TimeSpan.TicksPerSecond),
        ("m", TimeSpan.TicksPerMinute),
        ("h", TimeSpan.TicksPerHour),
        ("d", TimeSpan.TicksPerDay),
    ];

    /// <summary>Reads a length of time.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the scalar is one.</returns>
    public static bool TryParse(SettingsScalar scalar, out TimeSpan value) => TryParse(scalar.Text, out value);

    /// <summary>Reads a length of time from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out TimeSpan value)
    {
        if (IsClock(text))
            return TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out value);
        foreach (var (suffix, ticks) in Units)
        {
            if (text.EndsWith(suffix, StringComparison.Ordinal))
                return TryScale(text.Substring(0, text.Length - suffix.Length), ticks, out value);
        }

        value = default;
        return false;
    }

    /// <summary>Writes a length of time so that it reads back to the tick.</summary>
    /// <param name="value">The value.</param>
    public static string Format(TimeSpan value) => value.ToString("c", CultureInfo.InvariantCulture);

    private static bool TryScale(string number, long unit, out TimeSpan value)
    {
        value = default;
        if (!NumberSyntax.IsNumber(number) || !DecimalScalar.TryParse(number, out var amount))
            return false;
        // Beyond this the product could leave the decimal's range; it has long left that of a duration.
        if (amount is > 1e16m or < -1e16m)
            return false;
        var scaled = decimal.Round(amount * unit);
        if (scaled is > long.MaxValue or < long.MinValue)
            return false;
        value = new TimeSpan((long)scaled);
        return true;
    }

    // .NET's own reader also takes '6' as six days and '1:2' as a clock: here an unlabelled number is a mistake.
    private static bool IsClock(string text)
    {
        var at = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var digits = NumberSyntax.SkipDigits(text, ref at);
        if (digits > 0 && at < text.Length && text[at] == '.')
        {
            at++;
            digits = NumberSyntax.SkipDigits(text, ref at);
        }

        return digits == 2 && SkipPart(text, ref at) && SkipPart(text, ref at) && (at == text.Length || IsFraction(text, at));
    }

    private static bool SkipPart(string text, ref int at)
    {
        if (at == text.Length || text[at] != ':')
            return false;
        at++;
        return NumberSyntax.SkipDigits(text, ref at) == 2;
    }

    private static bool IsFraction(string text, int at)
    {
        if (text[at] != '.')
            return false;
        at++;
        return NumberSyntax.SkipDigits(text, ref at) is >= 1 and <= 7 && at == text.Length;
    }
}
