namespace Baton.Settings.Nodes;

/// <summary>How a reference is told from text: <c>${</c> begins one, <c>$${</c> stands for <c>${</c> as text.</summary>
public static class ReferenceSyntax
{
    /// <summary>What begins a reference.</summary>
    public const string Start = "${";

    /// <summary>What stands for <see cref="Start"/> as text.</summary>
    public const string Escape = "$${";

    /// <summary>Whether a text holds a reference that was not resolved.</summary>
    /// <param name="text">The text as written.</param>
    public static bool HasReference(string text) => IndexOfReference(text, 0) >= 0;

    /// <summary>Where the next reference begins.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="from">Where to begin looking.</param>
    /// <returns>The place of its <c>$</c>; -1 if there is none.</returns>
    public static int IndexOfReference(string text, int from)
    {
        for (var at = from; at < text.Length - 1; at++)
        {
            if (text[at] != '$')
                continue;
            if (text[at + 1] == '{')
                return at;
            if (IsEscape(text, at))
                at += Escape.Length - 1;
        }

        return -1;
    }

    /// <summary>Whether an escape begins at a place.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="at">The place.</param>
    public static bool IsEscape(string text, int at) => string.CompareOrdinal(text, at, Escape, 0, Escape.Length) == 0;
}
