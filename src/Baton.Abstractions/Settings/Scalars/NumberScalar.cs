using System.Globalization;
using Baton.Settings.Nodes;

namespace Baton.Settings.Scalars;

/// <summary>Finite floating-point numbers as YAML 1.2's core schema spells them, whole numbers included; never quoted.</summary>
public static class NumberScalar
{
    /// <summary>Reads a number in double precision.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the scalar is a number within the type's finite range.</returns>
    public static bool TryParse(SettingsScalar scalar, out double value)
    {
        value = 0;
        return scalar.Style == ScalarStyle.Plain && TryParse(scalar.Text, out value);
    }

    /// <summary>Reads a number in single precision, rounded once.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the scalar is a number within the type's finite range.</returns>
    public static bool TryParse(SettingsScalar scalar, out float value)
    {
        value = 0;
        if (scalar.Style != ScalarStyle.Plain)
            return false;
        if (NumberSyntax.IsNumber(scalar.Text))
        {
            return float.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
                && !float.IsInfinity(value);
        }

        if (!IntegerScalar.TryParseRadix(scalar.Text, out var wide, out _))
            return false;
        value = (float)wide;
        return !float.IsInfinity(value);
    }

    /// <summary>Reads a number in double precision from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is a number within the type's finite range.</returns>
    public static bool TryParse(string text, out double value)
    {
        value = 0;
        if (NumberSyntax.IsNumber(text))
        {
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
                && !double.IsInfinity(value);
        }

        return IntegerScalar.TryParseRadix(text, out value, out _) && !double.IsInfinity(value);
    }

    /// <summary>Writes a number in as few digits as read back to the same bits.</summary>
    /// <param name="value">The value; finite.</param>
    public static string Format(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Writes a number in as few digits as read back to the same bits.</summary>
    /// <param name="value">The value; finite.</param>
    public static string Format(float value) => value.ToString("R", CultureInfo.InvariantCulture);
}
