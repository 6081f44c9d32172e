namespace Baton.Generators.Components.Parsing;

/// <summary>How kinds are spelled: small letters and digits, words joined by hyphens, a letter first.</summary>
internal static class KebabCase
{
    /// <summary>Whether a text is spelled so.</summary>
    public static bool Is(string text)
    {
        if (text.Length == 0 || text[0] is not (>= 'a' and <= 'z') || text[text.Length - 1] == '-')
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') || (text[i] == '-' && text[i - 1] == '-'))
                return false;
        }

        return true;
    }

    /// <summary>The nearest text that is spelled so; empty if there is none.</summary>
    public static string From(string text)
    {
        var kebab = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isUpper = text[i] is >= 'A' and <= 'Z';
            if (isUpper && i > 0 && (char.IsLower(text[i - 1]) || char.IsDigit(text[i - 1])))
                kebab.Append('-');
            var unit = isUpper ? char.ToLowerInvariant(text[i]) : text[i];
            kebab.Append(unit is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? unit : '-');
        }

        var words = kebab.ToString().Split(['-'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join("-", words) is { } joined && Is(joined) ? joined : "";
    }
}
