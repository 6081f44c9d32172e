using Baton.Settings.Nodes;

namespace Baton.Settings;

/// <summary>The wording of mistakes that every config format knows.</summary>
public static class SyntaxMessages
{
    /// <summary>Maps and lists stand too deep in one another.</summary>
    public static string TooDeep =>
        $"maps and lists stand more than {SettingsLimits.Depth} deep in one another, which no config needs: flatten it, or look for an unclosed bracket";

    /// <summary>A map has a name twice.</summary>
    /// <param name="name">The name.</param>
    /// <param name="first">Where it stands first.</param>
    public static string DuplicateName(string name, SourceLocation first) =>
        $"'{Shorten(name)}' is given twice, first at {first}; remove one of the two";

    /// <summary>A text, cut where it would swamp a message, without line breaks.</summary>
    /// <param name="text">The text.</param>
    public static string Shorten(string text)
    {
        const int Longest = 60;
        var line = text.Length > Longest ? text.Substring(0, CutBefore(text, Longest - 3)) + "..." : text;
        return line.Replace("\r", "\\r").Replace("\n", "\\n").Replace("\t", "\\t");
    }

    // Never between the halves of a surrogate pair.
    private static int CutBefore(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
}
