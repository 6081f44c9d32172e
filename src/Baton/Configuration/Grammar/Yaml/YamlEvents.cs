using Baton.Settings;
using Baton.Settings.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Baton.Configuration.Grammar.Yaml;

/// <summary>The events of a YAML text; whatever the parser stumbles over becomes a mistake with its place.</summary>
internal sealed class YamlEvents
{
    private readonly string _text;
    private readonly YamlPlace _place;
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    /// <summary>Creates the events of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where it stands.</param>
    public YamlEvents(string text, YamlPlace place)
    {
        _text = text;
        _place = place;
        _scanner = new Scanner(new StringReader(text));
        _parser = new Parser(_scanner);
    }

    /// <summary>The event at hand; there is one once <see cref="Next"/> was called.</summary>
    public ParsingEvent Current { get; private set; } = null!;

    /// <summary>Goes on to the next event.</summary>
    /// <exception cref="SettingsException">The text is not YAML.</exception>
    public ParsingEvent Next()
    {
        try
        {
            if (_parser.MoveNext())
                return Current = _parser.Current!;
        }
        catch (YamlException exception)
        {
            throw Mistake(exception.Start, YamlMessages.Of(exception));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // Some broken texts reach the parser's own assertions instead of its messages.
        }

        // Nobody reads beyond the end of the stream: without a word from the parser, the text ended too early.
        throw Mistake(_scanner.CurrentPosition, YamlMessages.Unreadable);
    }

    private SettingsException Mistake(in Mark mark, string message)
    {
        var tab = _place.HasLines ? YamlTabs.Find(_text, (int)mark.Line, onlyThere: message != YamlMessages.Tab) : null;
        return new SettingsException(tab is var (line, column)
            ? new SettingsError(new SourceLocation(_place.File, line, column), "", YamlMessages.Tab)
            : new SettingsError(At(mark), "", message));
    }

    /// <summary>The place of a mark; one behind the text's end is put at the end of its last line, which a person can find.</summary>
    private SourceLocation At(in Mark mark)
    {
        var end = _text.TrimEnd('\r', '\n');
        var lines = end.Count(c => c == '\n') + 1;
        if (!_place.HasLines || mark.Line <= lines)
            return _place.At(mark);
        return new SourceLocation(_place.File, lines, end.Length - end.LastIndexOf('\n'));
    }
}
