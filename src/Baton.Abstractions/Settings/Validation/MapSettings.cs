using Baton.Settings.Manifests;
using Baton.Settings.Nodes;

namespace Baton.Settings.Validation;

/// <summary>A map of a config, and the settings that it may have.</summary>
/// <param name="map">The map.</param>
/// <param name="settings">Its settings.</param>
/// <param name="records">The records that they use.</param>
internal sealed class MapSettings(SettingsMap map, EquatableArray<SettingManifest> settings, EquatableArray<RecordManifest> records)
{
    // More would be a list of places, and no advice.
    private const int MostPaths = 3;

    public EquatableArray<SettingManifest> Settings => settings;

    /// <summary>The setting of a name; <see langword="null"/> if there is none.</summary>
    public SettingManifest? Find(string name) => Find(settings, name);

    /// <summary>The setting of a name, with its path; none if there is none.</summary>
    public IEnumerable<PlacedSetting> Here(string name) => Find(name) is { } setting ? [new(PathOf(name), setting)] : [];

    /// <summary>The settings of a name that are one level further in: of a record, or of a component that the map names.</summary>
    public IEnumerable<PlacedSetting> Within(string name, IManifestLookup manifests) => settings
        .Select(s => (Outer: s, Inner: Find(Inner(s, manifests), name)))
        .Where(s => s.Inner is not null)
        .Select(s => new PlacedSetting(SettingPath.Entry(PathOf(s.Outer.Name), name), s.Inner!))
        .Take(MostPaths);

    /// <summary>The record of a name; <see langword="null"/> if there is none.</summary>
    public static RecordManifest? Find(EquatableArray<RecordManifest> records, string? name)
    {
        for (var i = 0; i < records.Count; i++)
        {
            if (string.Equals(records[i].Name, name, StringComparison.Ordinal))
                return records[i];
        }

        return null;
    }

    private string PathOf(string name) => SettingPath.Entry(map.Path, name);

    private EquatableArray<SettingManifest> Inner(SettingManifest setting, IManifestLookup manifests) => setting.Shape.Type switch
    {
        SettingType.Record => Find(records, setting.Shape.Record)?.Settings ?? default,
        SettingType.Component when setting.Shape.Family is { } family && map.Find(setting.Name) is { } node && ComponentNode.KindOf(node) is { } kind =>
            manifests.Find(family, kind.Text)?.Settings ?? default,
        _ => default,
    };

    private static SettingManifest? Find(EquatableArray<SettingManifest> settings, string name)
    {
        for (var i = 0; i < settings.Count; i++)
        {
            if (string.Equals(settings[i].Name, name, StringComparison.Ordinal))
                return settings[i];
        }

        return null;
    }
}
