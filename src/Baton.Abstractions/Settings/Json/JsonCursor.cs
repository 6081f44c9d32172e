using Baton.Settings.Nodes;

namespace Baton.Settings.Json;

/// <summary>A place in a JSON text that moves forward and knows its line and column.</summary>
internal sealed class JsonCursor(string text, string file)
{
    private int _line = 1;
    private int _lineStart;

    public int Position { get; private set; }

    public bool AtEnd => Position == text.Length;

    /// <summary>The character at hand; <c>\0</c> at the end.</summary>
    public char Current => Position < text.Length ? text[Position] : '\0';

    public SourceLocation Location => new(file, _line, Position - _lineStart + 1);

    public void Advance() => Position++;

    public string TextFrom(int start) => text.Substring(start, Position - start);

    public void SkipWhitespace()
    {
        while (Position < text.Length)
        {
            switch (text[Position])
            {
                case '\n':
                    Position++;
                    StartLine();
                    break;
                case '\r':
                    Position++;
                    // A lone carriage return ends a line too.
                    if (Current != '\n')
                        StartLine();
                    break;
                case ' ' or '\t':
                    Position++;
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Steps over a character, or fails with what was found instead.</summary>
    public void Expect(char character, string wanted)
    {
        if (Current != character || AtEnd)
            throw Unexpected(wanted);
        Advance();
    }

    public SettingsException Unexpected(string wanted) => Error($"expected {wanted}, found {Describe()}");

    public SettingsException Error(string message) => Error(Location, message);

    public static SettingsException Error(SourceLocation location, string message) =>
        new(new SettingsError(location, "", "this is not JSON: " + message));

    private string Describe() => AtEnd
        ? "the end of the text"
        : Current switch
        {
            '/' => "'/' (JSON has no comments)",
            '\'' => "''' (strings stand in double quotes)",
            < ' ' or '\u007f' => $"the control character U+{(int)Current:X4}",
            _ => $"'{Current}'",
        };

    private void StartLine()
    {
        _line++;
        _lineStart = Position;
    }
}
