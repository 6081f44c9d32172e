using Baton.Settings.Nodes;

namespace Baton.Settings.Scalars;

/// <summary>Truth values as YAML 1.2's core schema spells them: <c>true</c>, <c>True</c> or <c>TRUE</c>, and so <c>false</c>; never quoted.</summary>
public static class BooleanScalar
{
    /// <summary>Reads a truth value.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the scalar is one.</returns>
    public static bool TryParse(SettingsScalar scalar, out bool value)
    {
        value = scalar.Text is "true" or "True" or "TRUE";
        return scalar.Style == ScalarStyle.Plain && (value || scalar.Text is "false" or "False" or "FALSE");
    }

    /// <summary>Writes a truth value so that it reads back.</summary>
    /// <param name="value">The value.</param>
    public static string Format(bool value) => value ? "true" : "false";
}
