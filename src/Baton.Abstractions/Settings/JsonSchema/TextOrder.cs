using System.Text.RegularExpressions;

namespace Baton.Settings.JsonSchema;

/// <summary>
/// Bounds of dates and times as conditions of a regular expression: their texts have a fixed width, so the first digit that
/// differs decides, and what a shorter one leaves out is zero.
/// </summary>
internal static class TextOrder
{
    /// <summary>The text is not before a bound.</summary>
    public static string AtLeast(string bound) => $"(?={NotBefore(bound)})";

    /// <summary>The text is after a bound.</summary>
    public static string Above(string bound) => $"(?={After(bound)})";

    /// <summary>The text is not after a bound.</summary>
    public static string AtMost(string bound) => $"(?!{After(bound)})";

    /// <summary>The text is before a bound.</summary>
    public static string Below(string bound) => $"(?!{NotBefore(bound)})";

    private static string NotBefore(string bound)
    {
        var text = Trim(bound);
        return Join(text, Literal(text));
    }

    private static string After(string bound)
    {
        var text = Trim(bound);
        return Join(text, Literal(text) + "[^1-9]*[1-9]");
    }

    /// <summary>A digit that is greater after the same beginning, or the last alternative.</summary>
    private static string Join(string text, string last)
    {
        var greater = Enumerable.Range(0, text.Length)
            .Where(i => text[i] is >= '0' and < '9')
            .Select(i => Literal(text.Substring(0, i)) + (text[i] == '8' ? "9" : $"[{(char)(text[i] + 1)}-9]"));
        return $"(?:{string.Join("|", greater.Append(last))})";
    }

    private static string Literal(string text) => Regex.Escape(text).Replace("T", "[T ]");

    // What is zero at the end may be left out.
    private static string Trim(string bound) => Regex.Replace(bound.TrimEnd('Z'), "(?:T00)?(?::00)+$", "");
}
