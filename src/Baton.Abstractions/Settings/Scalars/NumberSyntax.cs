namespace Baton.Settings.Scalars;

/// <summary>The spelling of numbers: YAML 1.2's core schema (section 10.3.2), without its names for infinity and not-a-number.</summary>
internal static class NumberSyntax
{
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

    /// <summary>Whether a text is what YAML calls infinity or not-a-number, or what .NET, JSON libraries or C do.</summary>
    public static bool IsNotFinite(string text)
    {
        var name = text.TrimStart('+', '-', '.');
        return string.Equals(name, "inf", StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, "infinity", StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, "nan", StringComparison.OrdinalIgnoreCase)
            || name is "∞";
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
