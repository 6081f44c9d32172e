using Baton.Settings.Nodes;

namespace Baton.Settings.Scalars;

/// <summary>Truth values: <c>true</c> or <c>false</c>, unquoted and in small letters.</summary>
public static class BooleanScalar
{
    /// <summary>Reads a truth value.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the scalar is one.</returns>
    public static bool TryParse(SettingsScalar scalar, out bool value)
    {
        value = scalar.Text == "true";
        return scalar.Style == ScalarStyle.Plain && (value || scalar.Text == "false");
    }

    /// <summary>Writes a truth value so that it reads back.</summary>
    /// <param name="value">The value.</param>
    public static string Format(bool value) => value ? "true" : "false";
}
