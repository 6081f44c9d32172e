using Baton.Settings.Manifests;

namespace Baton.Settings.Renaming;

/// <summary>The settings of a component or of a record.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Records">The records that they use.</param>
internal sealed record KnownSettings(EquatableArray<SettingManifest> Settings, EquatableArray<RecordManifest> Records)
{
    /// <summary>Finds a setting by its present or else by a former name; null if there is none.</summary>
    public SettingManifest? Find(string name) =>
        Settings.FirstOrDefault(s => s.Name == name) ?? Settings.FirstOrDefault(s => s.FormerNames.Contains(name, StringComparer.Ordinal));
}
