using Baton.Configuration.Grammar.Trees;
using Baton.Settings;
using Baton.Settings.Nodes;

namespace Baton.Configuration.Grammar.Yaml;

/// <summary>Collects the entries of a map: a name counts once, and <c>&lt;&lt;</c> brings in the entries of other maps.</summary>
internal sealed class YamlMapBuilder(string path, SourceLocation location, ICollection<SettingsError> errors)
{
    /// <summary>The name that merges another map into this one (YAML 1.1's merge key).</summary>
    public const string MergeKey = "<<";

    // Up to here looking through all names is faster than hashing them.
    private const int FewEntries = 16;

    private readonly List<SettingsEntry> _entries = [];
    private Dictionary<string, SourceLocation>? _places;
    private List<SettingsMap>? _merged;
    private SourceLocation? _mergeKey;

    /// <summary>Takes an entry, or tells that its name was taken.</summary>
    public void Add(string name, SourceLocation nameLocation, SettingsNode value)
    {
        if (PlaceOf(name) is { } first)
        {
            errors.Add(new SettingsError(nameLocation, value.Path, SyntaxMessages.DuplicateName(name, first)));
            return;
        }

        _entries.Add(new SettingsEntry(name, nameLocation, value));
        _places?.Add(name, nameLocation);
    }

    /// <summary>Takes the maps that <c>&lt;&lt;</c> names, or tells that there are none.</summary>
    public void AddMerged(SourceLocation keyLocation, SettingsNode value)
    {
        if (_mergeKey is { } first)
            errors.Add(new SettingsError(keyLocation, path, SyntaxMessages.DuplicateName(MergeKey, first)));
        else if (value is SettingsMap map)
            (_merged ??= []).Add(map);
        else if (value is SettingsList list && list.Items.All(i => i is SettingsMap))
            (_merged ??= []).AddRange(list.Items.Cast<SettingsMap>());
        else
            errors.Add(new SettingsError(value.Location, path, $"'{MergeKey}' merges a map or a list of maps into this one, this is {value.Describe()}"));
        _mergeKey ??= keyLocation;
    }

    /// <summary>The map; its own entries go before merged ones of the same name, earlier merged maps before later ones.</summary>
    public SettingsMap Build(int depth, NodeBudget budget)
    {
        foreach (var source in _merged ?? [])
        {
            foreach (var entry in source)
            {
                if (PlaceOf(entry.Name) is null)
                    Add(entry.Name, entry.NameLocation, NodeCopy.At(entry.Value, SettingPath.Entry(path, entry.Name), depth + 1, location, budget));
            }
        }

        return new SettingsMap(path, location, [.. _entries]);
    }

    private SourceLocation? PlaceOf(string name)
    {
        if (_entries.Count > FewEntries)
        {
            _places ??= _entries.ToDictionary(e => e.Name, e => e.NameLocation, StringComparer.Ordinal);
            return _places.TryGetValue(name, out var place) ? place : null;
        }

        foreach (var entry in _entries)
        {
            if (entry.Name == name)
                return entry.NameLocation;
        }

        return null;
    }
}
