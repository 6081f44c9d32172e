using Baton.Settings.Nodes;

namespace Baton.Settings.Json;

/// <summary>
/// Reads JSON (RFC 8259, nothing more) into a settings tree: strings are quoted scalars, numbers, truth values and null
/// plain ones.
/// </summary>
public sealed class JsonSettingsReader
{
    private readonly JsonCursor _cursor;
    private readonly ICollection<SettingsError> _errors;
    private readonly NodeBudget _budget = new();
    private int _depth;

    private JsonSettingsReader(string text, string file, ICollection<SettingsError> errors)
    {
        _cursor = new JsonCursor(text, file);
        _errors = errors;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="file">The file, as messages name it.</param>
    /// <param name="errors">Receives the mistakes: every duplicate name, and the first thing that is not JSON.</param>
    /// <returns>The tree, of duplicate names the first value; <see langword="null"/> if the text is not JSON.</returns>
    public static SettingsNode? Read(string text, string file, ICollection<SettingsError> errors)
    {
        var reader = new JsonSettingsReader(text, file, errors);
        try
        {
            return reader.ReadDocument();
        }
        catch (SettingsException exception)
        {
            foreach (var error in exception.Errors)
                errors.Add(error);
            return null;
        }
    }

    private SettingsNode ReadDocument()
    {
        _cursor.SkipWhitespace();
        var node = ReadNode("");
        _cursor.SkipWhitespace();
        return _cursor.AtEnd ? node : throw _cursor.Unexpected("the end of the text");
    }

    private SettingsNode ReadNode(string path)
    {
        var location = _cursor.Location;
        _budget.Spend(path, location, _depth);
        return _cursor.Current switch
        {
            '{' => ReadMap(path, location),
            '[' => ReadList(path, location),
            '"' => new SettingsScalar(path, location, JsonText.ReadString(_cursor), ScalarStyle.Quoted),
            '-' or (>= '0' and <= '9') => new SettingsScalar(path, location, JsonText.ReadNumber(_cursor)),
            _ => ReadWord(path, location),
        };
    }

    private SettingsScalar ReadWord(string path, SourceLocation location)
    {
        var start = _cursor.Position;
        while (_cursor.Current is >= 'a' and <= 'z')
            _cursor.Advance();
        var word = _cursor.TextFrom(start);
        if (word is "true" or "false" or "null")
            return new SettingsScalar(path, location, word);
        throw word.Length == 0
            ? _cursor.Unexpected("a value")
            : JsonCursor.Error(location, $"expected a value, found '{word}'; text stands in double quotes");
    }

    private SettingsMap ReadMap(string path, SourceLocation location)
    {
        var entries = new List<SettingsEntry>();
        var places = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        Enter();
        if (_cursor.Current == '}')
        {
            Leave();
            return new SettingsMap(path, location, []);
        }

        while (true)
        {
            var nameLocation = _cursor.Location;
            if (_cursor.Current != '"')
                throw _cursor.Unexpected(entries.Count == 0 ? "a name in double quotes or '}'" : "a name in double quotes");
            var name = JsonText.ReadString(_cursor);
            var entryPath = SettingPath.Entry(path, name);
            _cursor.SkipWhitespace();
            _cursor.Expect(':', $"':' after the name \"{Excerpt.Of(name)}\"");
            _cursor.SkipWhitespace();
            var value = ReadNode(entryPath);
            if (places.TryGetValue(name, out var first))
            {
                _errors.Add(new SettingsError(nameLocation, entryPath, SyntaxMessages.DuplicateName(name, first)));
            }
            else
            {
                places.Add(name, nameLocation);
                entries.Add(new SettingsEntry(name, nameLocation, value));
            }

            if (!Continue('}'))
                return new SettingsMap(path, location, [.. entries]);
        }
    }

    private SettingsList ReadList(string path, SourceLocation location)
    {
        var items = new List<SettingsNode>();
        Enter();
        if (_cursor.Current == ']')
        {
            Leave();
            return new SettingsList(path, location, []);
        }

        do
        {
            items.Add(ReadNode(SettingPath.Item(path, items.Count)));
        }
        while (Continue(']'));
        return new SettingsList(path, location, items);
    }

    private void Enter()
    {
        _depth++;
        _cursor.Advance();
        _cursor.SkipWhitespace();
    }

    private void Leave()
    {
        _depth--;
        _cursor.Advance();
    }

    /// <summary>Steps over a comma, or over the end of the map or list.</summary>
    private bool Continue(char end)
    {
        _cursor.SkipWhitespace();
        if (_cursor.Current == end)
        {
            Leave();
            return false;
        }

        _cursor.Expect(',', $"',' or '{end}'");
        _cursor.SkipWhitespace();
        return true;
    }
}
