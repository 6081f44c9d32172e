using Baton.Configuration.Grammar.Trees;
using Baton.Settings;
using Baton.Settings.Nodes;
using YamlDotNet.Core.Events;

namespace Baton.Configuration.Grammar.Yaml;

/// <summary>
/// Reads YAML into a settings tree, event by event, so that every node keeps its place. Anchors, aliases and the merge key
/// <c>&lt;&lt;</c> are followed; tags are refused, so that no file can name a type.
/// </summary>
internal sealed class YamlSettingsReader
{
    private readonly YamlEvents _events;
    private readonly YamlPlace _place;
    private readonly ICollection<SettingsError> _errors;
    private readonly NodeBudget _budget = new();
    private readonly YamlAnchors _anchors = new();

    private YamlSettingsReader(string text, YamlPlace place, ICollection<SettingsError> errors)
    {
        _events = new YamlEvents(text, place);
        _place = place;
        _errors = errors;
    }

    /// <summary>Reads the text of a file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The file, as messages name it.</param>
    /// <param name="errors">Receives the mistakes.</param>
    /// <returns>The tree, a null scalar if the text is empty; <see langword="null"/> if the text is not YAML.</returns>
    public static SettingsNode? Read(string text, string file, ICollection<SettingsError> errors) =>
        Read(text, new YamlPlace(file, HasLines: true), "", 0, errors);

    /// <summary>Reads a value that stands at a path of a tree.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where the text stands.</param>
    /// <param name="path">The value's path.</param>
    /// <param name="depth">How many maps and lists the value stands in.</param>
    /// <param name="errors">Receives the mistakes.</param>
    /// <returns>The tree, a null scalar if the text is empty; <see langword="null"/> if the text is not YAML.</returns>
    public static SettingsNode? Read(string text, YamlPlace place, string path, int depth, ICollection<SettingsError> errors)
    {
        var reader = new YamlSettingsReader(text, place, errors);
        try
        {
            return reader.ReadDocument(path, depth);
        }
        catch (SettingsException exception)
        {
            foreach (var error in exception.Errors)
                errors.Add(error);
        }

        return null;
    }

    private SettingsNode? ReadDocument(string path, int depth)
    {
        _events.Next();
        if (_events.Next() is StreamEnd end)
            return new SettingsScalar(path, _place.At(end.Start), "");
        _events.Next();
        var node = ReadNode(path, depth);
        return _events.Next() is StreamEnd
            ? node
            : throw Error(_events.Current, path, "a second document begins here: a config is one document; give several files instead");
    }

    /// <summary>Reads the node at hand and goes on behind it; null if it has no value because of a mistake that was told.</summary>
    private SettingsNode? ReadNode(string path, int depth)
    {
        if (_events.Current is AnchorAlias alias)
        {
            _events.Next();
            return ReadAlias(alias, path, depth);
        }

        if (_events.Current is not NodeEvent start)
            throw Error(_events.Current, path, YamlMessages.NotYaml("a value is expected here"));
        _budget.Spend(path, _place.At(start.Start), depth);
        RefuseTag(start, path);
        if (!start.Anchor.IsEmpty)
            _anchors.Begin(start.Anchor);
        _events.Next();
        SettingsNode node = start switch
        {
            Scalar scalar => ReadScalar(scalar, path),
            MappingStart => ReadMap(start, path, depth),
            _ => ReadList(start, path, depth),
        };
        if (!start.Anchor.IsEmpty)
            _anchors.End(start.Anchor, node);
        return node;
    }

    private SettingsScalar ReadScalar(Scalar scalar, string path)
    {
        var style = scalar.Style == YamlDotNet.Core.ScalarStyle.Plain ? Settings.Nodes.ScalarStyle.Plain : Settings.Nodes.ScalarStyle.Quoted;
        return new SettingsScalar(path, _place.At(scalar.Start), scalar.Value, style);
    }

    private SettingsList ReadList(NodeEvent start, string path, int depth)
    {
        var items = new List<SettingsNode>();
        while (_events.Current is not SequenceEnd)
        {
            if (ReadNode(SettingPath.Item(path, items.Count), depth + 1) is { } item)
                items.Add(item);
        }

        _events.Next();
        return new SettingsList(path, _place.At(start.Start), items);
    }

    private SettingsMap ReadMap(NodeEvent start, string path, int depth)
    {
        var map = new YamlMapBuilder(path, _place.At(start.Start), _errors);
        while (_events.Current is not MappingEnd)
        {
            if (ReadName(path) is not { } name)
            {
                SkipNode(path);
                SkipNode(path);
                continue;
            }

            if (ReadNode(SettingPath.Entry(path, name.Value), depth + 1) is not { } value)
                continue;
            // A quoted "<<" is a name like any other.
            if (name is { Value: YamlMapBuilder.MergeKey, Style: YamlDotNet.Core.ScalarStyle.Plain })
                map.AddMerged(_place.At(name.Start), value);
            else
                map.Add(name.Value, _place.At(name.Start), value);
        }

        _events.Next();
        return map.Build(depth, _budget);
    }

    /// <summary>Reads the name of an entry; null, and nothing was read, if it is no plain name.</summary>
    private Scalar? ReadName(string path)
    {
        if (_events.Current is not Scalar name)
        {
            _errors.Add(Mistake(_events.Current, path, "a setting's name is a text; here stands " + Describe(_events.Current)));
            return null;
        }

        if (name is { Value.Length: 0, Style: YamlDotNet.Core.ScalarStyle.Plain })
        {
            _errors.Add(Mistake(name, path, "the name before ':' is missing"));
            return null;
        }

        RefuseTag(name, path);
        if (!name.Anchor.IsEmpty)
            _anchors.End(name.Anchor, new SettingsScalar(path, _place.At(name.Start), name.Value, Settings.Nodes.ScalarStyle.Quoted));
        _events.Next();
        return name;
    }

    private SettingsNode? ReadAlias(AnchorAlias alias, string path, int depth)
    {
        var location = _place.At(alias.Start);
        if (_anchors.Find(alias.Value, out var known) is { } node)
            return NodeCopy.At(node, path, depth, location, _budget);
        _errors.Add(new SettingsError(location, path, known
            ? $"'*{alias.Value}' stands inside the value that it repeats"
            : $"there is no '&{alias.Value}' above that '*{alias.Value}' could repeat; if the '*' is text, put it in quotes"));
        return null;
    }

    private void RefuseTag(NodeEvent node, string path)
    {
        if (!node.Tag.IsEmpty)
            _errors.Add(Mistake(node, path, $"the tag '{Excerpt.Of(node.Tag.ToString())}' has no meaning here: a component is chosen by its 'kind', never by a type; put a text that begins with '!' in quotes"));
    }

    private void SkipNode(string path)
    {
        var depth = 0;
        do
        {
            depth += _events.Current.NestingIncrease;
            // The parser takes longer for each level the more there are.
            if (depth > SettingsLimits.Depth)
                throw Error(_events.Current, path, SyntaxMessages.TooDeep);
            _events.Next();
        }
        while (depth > 0);
    }

    private SettingsException Error(ParsingEvent at, string path, string message) => new(Mistake(at, path, message));

    private SettingsError Mistake(ParsingEvent at, string path, string message) => new(_place.At(at.Start), path, message);

    private static string Describe(ParsingEvent start) => start switch
    {
        MappingStart => "a map (a text in braces, such as ${...}, must stand in quotes)",
        SequenceStart => "a list",
        _ => "an alias",
    };
}
