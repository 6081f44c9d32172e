using System.Globalization;
using Baton.Settings.Nodes;

namespace Baton.Settings.Scalars;

/// <summary>Decimal numbers, spelled like other numbers; never quoted. Trailing zeros are kept.</summary>
public static class DecimalScalar
{
    /// <summary>Reads a decimal number.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the scalar is a number within the type's range.</returns>
    public static bool TryParse(SettingsScalar scalar, out decimal value)
    {
        value = 0;
        return scalar.Style == ScalarStyle.Plain && TryParse(scalar.Text, out value);
    }

    /// <summary>Reads a decimal number from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is a number within the type's range.</returns>
    public static bool TryParse(string text, out decimal value)
    {
        value = 0;
        if (NumberSyntax.IsNumber(text))
            return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        if (!IntegerScalar.TryParseRadix(text, out _, out var exact) || exact is not { } known)
            return false;
        value = known;
        return true;
    }

    /// <summary>Writes a decimal number so that it reads back, its trailing zeros included.</summary>
    /// <param name="value">The value.</param>
    public static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
