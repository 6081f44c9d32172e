using Baton.Settings.Manifests;

namespace Baton.Settings.Renaming;

/// <summary>What belongs at a place of a settings tree.</summary>
/// <param name="Shape">What the value there must look like.</param>
/// <param name="Records">The records that the shape uses.</param>
public sealed record SettingsPlace(SettingShape Shape, EquatableArray<RecordManifest> Records)
{
    /// <summary>The place of a whole config.</summary>
    /// <param name="root">The settings at its root.</param>
    /// <param name="records">The records that they use.</param>
    public static SettingsPlace OfConfig(RecordManifest root, EquatableArray<RecordManifest> records) =>
        new(new SettingShape(SettingType.Record) { Record = root.Name }, new EquatableArray<RecordManifest>(records.Prepend(root)));

    /// <summary>The place of a component.</summary>
    /// <param name="family">The family that it is chosen from.</param>
    public static SettingsPlace OfFamily(string family) => new(new SettingShape(SettingType.Component) { Family = family }, []);

    /// <summary>The place of an item, where a list or a dictionary belongs; <see langword="null"/> if an item may be anything.</summary>
    internal SettingsPlace? Item => Shape.Item is { } item ? this with { Shape = item } : null;
}
