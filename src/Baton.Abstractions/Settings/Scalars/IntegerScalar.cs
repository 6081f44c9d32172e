using System.Globalization;
using Baton.Settings.Nodes;

namespace Baton.Settings.Scalars;

/// <summary>
/// Whole numbers as YAML 1.2's core schema spells them: decimal with an optional sign, <c>0x…</c> or <c>0o…</c>, and any
/// number without a fraction, such as <c>1e3</c> or <c>8.0</c>, which JSON does not tell from one; never quoted.
/// </summary>
public static class IntegerScalar
{
    // So many digits fit 64 bits whatever the radix, which saves a division for each.
    private const int SafeDigits = 15;

    /// <summary>Reads a signed whole number.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the scalar is a whole number that fits.</returns>
    public static bool TryParse(SettingsScalar scalar, out long value)
    {
        value = 0;
        return scalar.Style == ScalarStyle.Plain && TryParse(scalar.Text, out value);
    }

    /// <summary>Reads an unsigned whole number.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the scalar is a whole number that fits.</returns>
    public static bool TryParse(SettingsScalar scalar, out ulong value)
    {
        value = 0;
        return scalar.Style == ScalarStyle.Plain && TryParse(scalar.Text, out value);
    }

    /// <summary>Reads a signed whole number from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is a whole number that fits.</returns>
    public static bool TryParse(string text, out long value)
    {
        value = 0;
        if (!TryReadMagnitude(text, out var negative, out var magnitude))
            return false;
        var limit = negative ? 1UL << 63 : long.MaxValue;
        if (magnitude is not { } known || known > limit)
            return false;
        value = unchecked(negative ? -(long)known : (long)known);
        return true;
    }

    /// <summary>Reads an unsigned whole number from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is a whole number that fits.</returns>
    public static bool TryParse(string text, out ulong value)
    {
        value = 0;
        if (!TryReadMagnitude(text, out var negative, out var magnitude) || magnitude is not { } known || (negative && known > 0))
            return false;
        value = known;
        return true;
    }

    /// <summary>Whether a scalar is a whole number of whatever size.</summary>
    /// <param name="scalar">The scalar.</param>
    public static bool IsInteger(SettingsScalar scalar) =>
        scalar.Style == ScalarStyle.Plain && TryReadMagnitude(scalar.Text, out _, out _);

    /// <summary>Reads <c>0x…</c> or <c>0o…</c> of whatever size.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wide">The value as a floating-point number; it may be infinite.</param>
    /// <param name="exact">The value; null where no decimal number holds it.</param>
    /// <returns>Whether the text is such a number.</returns>
    internal static bool TryParseRadix(string text, out double wide, out decimal? exact)
    {
        wide = 0;
        exact = 0;
        uint radix = text.StartsWith("0x", StringComparison.Ordinal) ? 16u : text.StartsWith("0o", StringComparison.Ordinal) ? 8u : 0u;
        for (var i = 2; radix > 0 && i < text.Length; i++)
        {
            var digit = DigitOf(text[i]);
            if (digit >= radix)
                return false;
            wide = (wide * radix) + digit;
            exact = exact is { } known && known <= (decimal.MaxValue - digit) / radix ? (known * radix) + digit : null;
        }

        return radix > 0 && text.Length > 2;
    }

    /// <summary>Writes a signed whole number so that it reads back.</summary>
    /// <param name="value">The value.</param>
    public static string Format(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes an unsigned whole number so that it reads back.</summary>
    /// <param name="value">The value.</param>
    public static string Format(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads sign and magnitude; the magnitude is null where 64 bits do not hold it.</summary>
    private static bool TryReadMagnitude(string text, out bool negative, out ulong? magnitude)
    {
        negative = false;
        magnitude = 0;
        if (text.StartsWith("0x", StringComparison.Ordinal))
            return TryReadDigits(text, 2, 16, out magnitude);
        if (text.StartsWith("0o", StringComparison.Ordinal))
            return TryReadDigits(text, 2, 8, out magnitude);
        negative = text.Length > 0 && text[0] == '-';
        var start = NumberSyntax.SkipSign(text, 0);
        return TryReadDigits(text, start, 10, out magnitude)
            || (NumberSyntax.WholeDigits(text) is { } digits && TryReadDigits(digits, 0, 10, out magnitude));
    }

    private static bool TryReadDigits(string text, int start, uint radix, out ulong? magnitude)
    {
        ulong? sum = 0;
        magnitude = 0;
        for (var i = start; i < text.Length; i++)
        {
            var digit = DigitOf(text[i]);
            if (digit >= radix)
                return false;
            // Too large a number is still a whole number: the digits that follow are checked all the same.
            if (sum is { } known)
                sum = i - start < SafeDigits || known <= (ulong.MaxValue - digit) / radix ? (known * radix) + digit : null;
        }

        magnitude = sum;
        return text.Length > start;
    }

    private static uint DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => (uint)(character - '0'),
        >= 'a' and <= 'f' => (uint)(character - 'a' + 10),
        >= 'A' and <= 'F' => (uint)(character - 'A' + 10),
        _ => uint.MaxValue,
    };
}
