using Baton.Settings.Manifests;

namespace Baton.Settings.JsonSchema;

/// <summary>Finds everything that a config can hold: the families its settings choose from, their components, and the records of all.</summary>
internal sealed class SchemaReach(IManifestLookup manifests)
{
    private readonly SortedDictionary<string, (string Family, string? Capability)> _families = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ComponentManifest> _components = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (RecordManifest Record, SchemaScope Scope)> _records = new(StringComparer.Ordinal);

    /// <summary>The families and capabilities, by the names of their definitions.</summary>
    public IReadOnlyDictionary<string, (string Family, string? Capability)> Families => _families;

    /// <summary>The components, by the names of their definitions.</summary>
    public IReadOnlyDictionary<string, ComponentManifest> Components => _components;

    /// <summary>The records, by the names of their definitions.</summary>
    public IReadOnlyDictionary<string, (RecordManifest Record, SchemaScope Scope)> Records => _records;

    /// <summary>Follows settings to all that they can hold.</summary>
    public void Follow(EquatableArray<SettingManifest> settings, SchemaScope scope)
    {
        foreach (var setting in settings)
            Follow(setting.Shape, scope);
    }

    /// <summary>The components that fit, sorted by kind.</summary>
    public IEnumerable<ComponentManifest> Fitting(string family, string? capability) =>
        manifests.Of(family).Where(m => capability is null || m.Capabilities.Contains(capability, StringComparer.Ordinal));

    private void Follow(SettingShape shape, SchemaScope scope)
    {
        if (shape.Item is { } item)
            Follow(item, scope);
        if (shape.Type == SettingType.Record && scope.Find(shape.Record) is { } record)
            Follow(record, scope);
        if (shape.Type == SettingType.Component)
            Follow(shape.Family ?? "", shape.Capability);
    }

    private void Follow(RecordManifest record, SchemaScope scope)
    {
        var name = scope.NameOf(record.Name);
        if (_records.ContainsKey(name))
            return;
        _records.Add(name, (record, scope));
        Follow(record.Settings, scope);
    }

    private void Follow(string family, string? capability)
    {
        var name = SchemaNames.Family(family, capability);
        if (_families.ContainsKey(name))
            return;
        _families.Add(name, (family, capability));
        foreach (var component in Fitting(family, capability))
        {
            var key = SchemaNames.Component(component);
            if (_components.ContainsKey(key))
                continue;
            _components.Add(key, component);
            Follow(component.Settings, new SchemaScope(component, component.Records));
        }
    }
}
