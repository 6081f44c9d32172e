using System.Globalization;

namespace Baton.Settings.Scalars;

/// <summary>The spelling of numbers: YAML 1.2's core schema (section 10.3.2), without its names for infinity and not-a-number.</summary>
internal static class NumberSyntax
{
    // More digits than any whole number has that a setting can hold.
    private static readonly string BeyondAll = new('9', 40);

    /// <summary>Whether a text is <c>[-+]? ( . digits | digits ( . digits? )? ) ( [eE] [-+]? digits )?</c>.</summary>
    public static bool IsNumber(string text)
    {
        var at = SkipSign(text, 0);
        var whole = SkipDigits(text, ref at);
        var fraction = 0;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            fraction = SkipDigits(text, ref at);
        }

        if (whole + fraction == 0)
            return false;
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at = SkipSign(text, at + 1);
            if (SkipDigits(text, ref at) == 0)
                return false;
        }

        return at == text.Length;
    }

    /// <summary>The digits of a number without a fraction, such as <c>1500</c> of <c>+1.50e3</c>; null if it has one, or is no number.</summary>
    public static string? WholeDigits(string text)
    {
        if (!IsNumber(text))
            return null;
        var mantissa = text.Split('e', 'E');
        var parts = mantissa[0].TrimStart('-', '+').Split('.');
        var fraction = parts.Length > 1 ? parts[1].TrimEnd('0') : "";
        var digits = (parts[0] + fraction).TrimStart('0');
        if (digits.Length == 0)
            return "0";
        // How far the point stands behind the last digit. An exponent that no int holds is that of a fraction, or of a number beyond all.
        if (!TryReadExponent(mantissa, out var exponent))
            return mantissa[1][0] == '-' ? null : BeyondAll;
        var zeros = (long)exponent - fraction.Length;
        if (zeros < 0)
        {
            var kept = digits.TrimEnd('0');
            return digits.Length - kept.Length >= -zeros ? digits.Substring(0, digits.Length + (int)zeros) : null;
        }

        return digits.Length + zeros > BeyondAll.Length ? BeyondAll : digits + new string('0', (int)zeros);
    }

    /// <summary>Whether a text is what YAML calls infinity or not-a-number, or what .NET, JSON libraries or C do.</summary>
    public static bool IsNotFinite(string text)
    {
        var name = text.TrimStart('+', '-', '.');
        return string.Equals(name, "inf", StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, "infinity", StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, "nan", StringComparison.OrdinalIgnoreCase)
            || name is "∞";
    }

    private static bool TryReadExponent(string[] mantissa, out int exponent)
    {
        exponent = 0;
        return mantissa.Length == 1 || int.TryParse(mantissa[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
    }

    public static int SkipSign(string text, int at) => at < text.Length && text[at] is '-' or '+' ? at + 1 : at;

    /// <summary>Steps over ASCII digits and says how many there were.</summary>
    public static int SkipDigits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && IsDigit(text[at]))
            at++;
        return at - start;
    }

    public static bool IsDigit(char character) => character is >= '0' and <= '9';
}
