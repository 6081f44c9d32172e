using System.Globalization;
using System.Text;

namespace Baton.Configuration.Grammar.Trees;

/// <summary>
/// Reads a setting's path: names joined by dots, positions in brackets, unusual names in double quotes, in which
/// <c>\"</c>, <c>\\</c> and <c>\u0000</c> stand for a quote, a backslash and any character.
/// </summary>
internal sealed class PathParser(string text, int start)
{
    private readonly List<PathSegment> _segments = [];

    /// <summary>Where reading stopped.</summary>
    public int Position { get; private set; } = start;

    /// <summary>What is wrong with the path, in words; <see langword="null"/> if nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Reads a path up to the character that ends it.</summary>
    /// <param name="end">The character; the end of the text ends a path too.</param>
    /// <returns>The steps, or <see langword="null"/> if there is a <see cref="Problem"/>.</returns>
    public IReadOnlyList<PathSegment>? Read(char end)
    {
        do
        {
            if (!ReadName(end))
                return null;
            while (At('['))
            {
                if (!ReadIndex())
                    return null;
            }
        }
        while (Take('.'));
        if (Position == text.Length || text[Position] == end)
            return _segments;
        Problem = $"{Describe(text[Position])} cannot stand here in a path; a name that holds it stands in double quotes";
        return null;
    }

    private bool ReadName(char end)
    {
        if (At('"'))
            return ReadQuoted();
        var from = Position;
        while (Position < text.Length && text[Position] != end && IsNameCharacter(text[Position]))
            Position++;
        if (Position == from)
        {
            Problem = "a name is missing in the path";
            return false;
        }

        _segments.Add(new PathSegment(text.Substring(from, Position - from), 0));
        return true;
    }

    private bool ReadQuoted()
    {
        var name = new StringBuilder();
        for (Position++; Position < text.Length; Position++)
        {
            if (text[Position] == '"')
            {
                Position++;
                _segments.Add(new PathSegment(name.ToString(), 0));
                return true;
            }

            name.Append(text[Position] == '\\' ? ReadEscape() : text[Position]);
        }

        Problem = "a name in the path has no closing quote";
        return false;
    }

    /// <summary>Reads an escape, up to its last character; a backslash that begins none stands for itself.</summary>
    private char ReadEscape()
    {
        var rest = text.AsSpan(Position + 1);
        if (rest is ['"' or '\\', ..])
            return text[++Position];
        if (rest is not ['u', _, _, _, _, ..] || !ushort.TryParse(rest.Slice(1, 4).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return '\\';
        Position += 5;
        return (char)code;
    }

    private bool ReadIndex()
    {
        var close = text.IndexOf(']', Position);
        if (close < 0 || !IsIndex(text.Substring(Position + 1, close - Position - 1), out var index))
        {
            Problem = "a position in brackets is a whole number from 0, such as [0]";
            return false;
        }

        Position = close + 1;
        _segments.Add(new PathSegment(null, index));
        return true;
    }

    private static bool IsIndex(string digits, out int index) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out index)
        && digits.IndexOf('\0') < 0;

    private static bool IsNameCharacter(char character) =>
        !char.IsWhiteSpace(character) && !char.IsControl(character) && character is not ('.' or '[' or ']' or '"' or '=' or '{' or '}' or '$' or ':');

    private static string Describe(char character) => char.IsControl(character) ? $"the character U+{(int)character:X4}" : $"'{character}'";

    private bool At(char character) => Position < text.Length && text[Position] == character;

    private bool Take(char character)
    {
        if (!At(character))
            return false;
        Position++;
        return true;
    }
}
