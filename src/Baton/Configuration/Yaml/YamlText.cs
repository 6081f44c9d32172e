using Baton.Settings.Json;
using Baton.Settings.Nodes;
using Baton.Settings.Scalars;

namespace Baton.Configuration.Yaml;

/// <summary>Names and scalars, spelled so that YAML reads them back.</summary>
internal static class YamlText
{
    /// <summary>The longest name that YAML finds without a mark before it; the specification allows 1024 characters.</summary>
    public const int LongestName = 800;

    // What begins or ends something in YAML when it is the first character; quotes, brackets and the like.
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>Spells the value of a scalar.</summary>
    public static string Of(SettingsScalar scalar)
    {
        if (scalar.IsNull)
            return "null";
        var text = scalar.Text.Replace(ReferenceSyntax.Start, ReferenceSyntax.Escape, StringComparison.Ordinal);
        return scalar.Style == ScalarStyle.Plain && IsPlain(text) ? text : Quote(text);
    }

    /// <summary>Spells a name.</summary>
    public static string OfName(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.') && IsPlain(name) ? name : Quote(name);

    /// <summary>Spells a text in double quotes; JSON's escapes are YAML's as well.</summary>
    public static string Quote(string text) => new JsonWriter().String(text).ToString();

    /// <summary>Whether a text stands for itself without quotes, on one line outside of brackets.</summary>
    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || text[0] == ' ' || text[^1] == ' ')
            return false;
        if (Indicators.Contains(text[0], StringComparison.Ordinal) && !IsNegativeNumber(text))
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var isSeparator = (text[i] == ':' && (i + 1 == text.Length || text[i + 1] == ' ')) || (text[i] == '#' && text[i - 1] == ' ');
            if (isSeparator || !IsPrintable(text[i]))
                return false;
        }

        // '...' would end the document.
        return !text.StartsWith("...", StringComparison.Ordinal);
    }

    private static bool IsNegativeNumber(string text) =>
        text[0] == '-' && NumberScalar.TryParse(text, out double _);

    private static bool IsPrintable(char character) => character is >= ' ' and <= '~' || char.IsLetterOrDigit(character);
}
