using System.Globalization;
using Baton.Settings.Nodes;

namespace Baton.Settings.Scalars;

/// <summary>
/// Lengths of time: <c>[-][d.]hh:mm:ss[.fffffff]</c>, or a number with its unit, <c>500ms</c>, <c>30s</c>, <c>5m</c>,
/// <c>2h</c>, <c>1d</c>, of at most 27,000 years. It may be quoted.
/// </summary>
public static class DurationScalar
{
    // So many digits before the point fit whatever they are: a limit that a pattern can say as well.
    internal static readonly (string Suffix, long Ticks, int Digits)[] Units =
    [
        ("ms", TimeSpan.TicksPerMillisecond, 14),
        ("s", TimeSpan.TicksPerSecond, 11),
        ("m", TimeSpan.TicksPerMinute, 10),
        ("h", TimeSpan.TicksPerHour, 8),
        ("d", TimeSpan.TicksPerDay, 7),
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
        foreach (var (suffix, ticks, digits) in Units)
        {
            if (text.EndsWith(suffix, StringComparison.Ordinal))
                return TryScale(text.Substring(0, text.Length - suffix.Length), ticks, digits, out value);
        }

        value = default;
        return false;
    }

    /// <summary>Writes a length of time so that it reads back to the tick.</summary>
    /// <param name="value">The value.</param>
    public static string Format(TimeSpan value) => value.ToString("c", CultureInfo.InvariantCulture);

    private static bool TryScale(string number, long unit, int mostDigits, out TimeSpan value)
    {
        value = default;
        if (!IsAmount(number, mostDigits) || !DecimalScalar.TryParse(number, out var amount))
            return false;
        value = new TimeSpan((long)decimal.Round(amount * unit));
        return true;
    }

    private static bool IsAmount(string text, int mostDigits)
    {
        var at = NumberSyntax.SkipSign(text, 0);
        return NumberSyntax.SkipDigits(text, ref at) <= mostDigits && text.IndexOfAny(['e', 'E']) < 0 && NumberSyntax.IsNumber(text);
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
