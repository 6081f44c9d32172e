namespace Baton.Components;

/// <summary>Text that no reader of YAML or JSON takes for anything else, so that it needs no quotes.</summary>
internal static class PlainText
{
    // What YAML 1.1, which many tools still read, and YAML 1.2 give a meaning to.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "null", "true", "false", "yes", "no", "on", "off", "y", "n" };

    /// <summary>Whether the text is a word: a letter, then letters, digits and <c>_ - . /</c>.</summary>
    public static bool Is(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetter(text[0]) || Words.Contains(text))
            return false;
        foreach (var unit in text)
        {
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('_' or '-' or '.' or '/'))
                return false;
        }

        return true;
    }
}
