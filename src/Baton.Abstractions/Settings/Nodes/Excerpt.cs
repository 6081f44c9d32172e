namespace Baton.Settings.Nodes;

/// <summary>Texts of unknown length, made fit for a message.</summary>
public static class Excerpt
{
    private const int Longest = 60;

    /// <summary>The text on one line, cut where it would swamp a message.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => Of(text, Longest);

    /// <summary>The text on one line, cut where it would swamp a message.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most characters that are kept, at least 4.</param>
    public static string Of(string text, int longest)
    {
        var cut = text;
        if (text.Length > longest)
        {
            // Never between the halves of a surrogate pair.
            var end = char.IsHighSurrogate(text[longest - 4]) ? longest - 4 : longest - 3;
            cut = text.Substring(0, end) + "...";
        }

        foreach (var character in cut)
        {
            if (BreaksLine(character))
                return new string([.. cut.Select(c => BreaksLine(c) ? ' ' : c)]);
        }

        return cut;
    }

    private static bool BreaksLine(char character) => char.IsControl(character) || character is '\u2028' or '\u2029' or '\ufeff';
}
