using Baton.Configuration.Trees;
using Baton.Settings;
using Baton.Settings.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Baton.Configuration.Yaml;

/// <summary>
/// Reads YAML into a settings tree, event by event, so that every node keeps its place. Anchors, aliases and the merge key
/// <c>&lt;&lt;</c> are followed; tags are refused, so that no file can name a type.
/// </summary>
internal sealed class YamlSettingsReader
{
    private readonly IParser _parser;
    private readonly YamlPlace _place;
    private readonly ICollection<SettingsError> _errors;
    private readonly NodeBudget _budget = new();
    private readonly YamlAnchors _anchors = new();

    private YamlSettingsReader(string text, YamlPlace place, ICollection<SettingsError> errors)
    {
        _parser = new YamlEvents(text, place);
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
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out var end))
            return new SettingsScalar(path, _place.At(end.Start), "");
        _parser.Consume<DocumentStart>();
        var node = ReadNode(path, depth);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            throw Error(second, path, "a second document begins here: a config is one document; give several files instead");
        return node;
    }

    /// <summary>Reads a node; null if it has no value because of a mistake that was told.</summary>
    private SettingsNode? ReadNode(string path, int depth)
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias))
            return ReadAlias(alias, path, depth);
        if (!_parser.Accept<NodeEvent>(out var start))
            throw Error(_parser.Current!, path, YamlMessages.NotYaml("a value is expected here"));
        _budget.Spend(path, _place.At(start.Start), depth);
        RefuseTag(start, path);
        if (!start.Anchor.IsEmpty)
            _anchors.Begin(start.Anchor);
        SettingsNode node = start switch
        {
            MappingStart => ReadMap(path, depth),
            SequenceStart => ReadList(path, depth),
            _ => ReadScalar(path),
        };
        if (!start.Anchor.IsEmpty)
            _anchors.End(start.Anchor, node);
        return node;
    }

    private SettingsScalar ReadScalar(string path)
    {
        var scalar = _parser.Consume<Scalar>();
        var style = scalar.Style == YamlDotNet.Core.ScalarStyle.Plain ? Settings.Nodes.ScalarStyle.Plain : Settings.Nodes.ScalarStyle.Quoted;
        return new SettingsScalar(path, _place.At(scalar.Start), scalar.Value, style);
    }

    private SettingsList ReadList(string path, int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<SettingsNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(SettingPath.Item(path, items.Count), depth + 1) is { } item)
                items.Add(item);
        }

        return new SettingsList(path, _place.At(start.Start), items);
    }

    private SettingsMap ReadMap(string path, int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var map = new YamlMapBuilder(path, _place.At(start.Start), _errors);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadName(path) is not { } name)
            {
                SkipNode();
                SkipNode();
                continue;
            }

            var entryPath = SettingPath.Entry(path, name.Value);
            var value = ReadNode(entryPath, depth + 1);
            var isMerge = name is { Value: YamlMapBuilder.MergeKey, Style: YamlDotNet.Core.ScalarStyle.Plain };
            map.Add(name.Value, _place.At(name.Start), entryPath, value, isMerge);
        }

        return map.Build(depth, _budget);
    }

    /// <summary>Reads the name of an entry; null, and nothing consumed, if it is no plain name.</summary>
    private Scalar? ReadName(string path)
    {
        if (!_parser.Accept<Scalar>(out var name))
        {
            _errors.Add(Mistake(_parser.Current!, path, "a setting's name is a text; here stands " + Describe(_parser.Current!)));
            return null;
        }

        if (name is { Value.Length: 0, Style: YamlDotNet.Core.ScalarStyle.Plain })
        {
            _errors.Add(Mistake(name, path, "the name before ':' is missing"));
            return null;
        }

        RefuseTag(name, path);
        _parser.MoveNext();
        if (!name.Anchor.IsEmpty)
            _anchors.End(name.Anchor, new SettingsScalar(path, _place.At(name.Start), name.Value, Settings.Nodes.ScalarStyle.Quoted));
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

    private void SkipNode()
    {
        var depth = 0;
        do
        {
            var current = _parser.Consume<ParsingEvent>();
            depth += current.NestingIncrease;
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
