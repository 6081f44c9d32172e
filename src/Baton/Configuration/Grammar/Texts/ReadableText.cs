using Baton.Settings;
using Baton.Settings.Nodes;
#if NET
using System.Buffers;
#endif

namespace Baton.Configuration.Grammar.Texts;

/// <summary>Refuses texts that are too large for a config, or hold characters which no config has a use for.</summary>
internal static class ReadableText
{
#if NET
    // Looked through many characters at a time; what is none of these is looked at one by one.
    private static readonly SearchValues<char> Harmless = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c), '\t', '\n', '\r']);
#endif

    /// <summary>Goes on only if a text can be a config's.</summary>
    /// <param name="name">What the text is called.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="SettingsException">The text is too large or holds such a character.</exception>
    public static void Require(string name, string text)
    {
        if (text.Length > SettingsLimits.FileBytes)
            throw TextMessages.Refuse(name, TextMessages.TooLarge(TextMessages.Megabytes(text.Length)));
        for (var i = FirstUnusual(text); i < text.Length; i++)
        {
            if ((char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r' or '\u0085')) || text[i] is '\ufffe' or '\uffff')
                throw new SettingsException(new SettingsError(Locate(name, text, i), "", TextMessages.ControlCharacter(text[i])));
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                throw new SettingsException(new SettingsError(Locate(name, text, i), "", "half of a surrogate pair cannot stand in a config"));
            i++;
        }
    }

    /// <summary>The line and column of a character.</summary>
    /// <param name="name">What the text is called.</param>
    /// <param name="text">The text, at least up to the character.</param>
    /// <param name="at">The character's position, from 0.</param>
    public static SourceLocation Locate(string name, string text, int at)
    {
        var before = text.AsSpan(0, at);
        var line = 1;
        foreach (var character in before)
        {
            if (character == '\n')
                line++;
        }

        return new SourceLocation(name, line, at - before.LastIndexOf('\n'));
    }

    private static int FirstUnusual(string text)
    {
#if NET
        var first = text.AsSpan().IndexOfAnyExcept(Harmless);
        return first < 0 ? text.Length : first;
#else
        return 0;
#endif
    }
}
