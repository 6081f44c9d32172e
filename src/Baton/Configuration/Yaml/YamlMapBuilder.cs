using Baton.Configuration.Trees;
using Baton.Settings;
using Baton.Settings.Nodes;

namespace Baton.Configuration.Yaml;

/// <summary>Collects the entries of a map: a name counts once, and <c>&lt;&lt;</c> brings in the entries of other maps.</summary>
internal sealed class YamlMapBuilder(string path, SourceLocation location, ICollection<SettingsError> errors)
{
    /// <summary>The name that merges another map into this one (YAML 1.1's merge key).</summary>
    public const string MergeKey = "<<";

    private readonly List<SettingsEntry> _entries = [];
    private readonly List<SettingsMap> _merged = [];
    private readonly Dictionary<string, SourceLocation> _places = new(StringComparer.Ordinal);

    /// <summary>Takes an entry, or tells that its name was taken.</summary>
    public void Add(string name, SourceLocation nameLocation, string entryPath, SettingsNode? value, bool isMerge)
    {
        // A quoted "<<" is a name like any other.
        var key = isMerge ? "\0" : name;
        if (_places.TryGetValue(key, out var first))
        {
            errors.Add(new SettingsError(nameLocation, entryPath, SyntaxMessages.DuplicateName(name, first)));
            return;
        }

        _places.Add(key, nameLocation);
        if (isMerge)
            AddMerged(value);
        else if (value is not null)
            _entries.Add(new SettingsEntry(name, nameLocation, value));
    }

    /// <summary>The map; its own entries go before merged ones of the same name, earlier merged maps before later ones.</summary>
    public SettingsMap Build(int depth, NodeBudget budget)
    {
        foreach (var source in _merged)
        {
            foreach (var entry in source)
            {
                if (!_places.TryAdd(entry.Name, entry.NameLocation))
                    continue;
                var copy = NodeCopy.At(entry.Value, SettingPath.Entry(path, entry.Name), depth + 1, location, budget);
                _entries.Add(new SettingsEntry(entry.Name, entry.NameLocation, copy));
            }
        }

        return new SettingsMap(path, location, [.. _entries]);
    }

    private void AddMerged(SettingsNode? value)
    {
        switch (value)
        {
            case SettingsMap map:
                _merged.Add(map);
                break;
            case SettingsList list when list.Items.All(i => i is SettingsMap):
                _merged.AddRange(list.Items.Cast<SettingsMap>());
                break;
            case not null:
                errors.Add(new SettingsError(value.Location, path, $"'{MergeKey}' merges a map or a list of maps into this one, this is {value.Describe()}"));
                break;
        }
    }
}
