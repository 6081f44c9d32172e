using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Baton.Generators.Emission;

/// <summary>C# literals.</summary>
internal static class Literal
{
    /// <summary>A string literal in double quotes.</summary>
    public static string String(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>A raw string literal of one line; an ordinary one where the text would need several lines.</summary>
    public static string Raw(string value)
    {
        if (value.Length == 0 || value[0] == '"' || value[value.Length - 1] == '"' || value.Any(char.IsControl) || value.Any(IsLineBreak))
            return String(value);
        var quotes = "\"\"\"";
        while (value.Contains(quotes))
            quotes += "\"";
        return quotes + value + quotes;
    }

    /// <summary>A truth value.</summary>
    public static string Boolean(bool value) => value ? "true" : "false";

    /// <summary>A whole number.</summary>
    public static string Integer(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool IsLineBreak(char unit) => unit is '\u0085' or '\u2028' or '\u2029';
}
