namespace Baton.Settings.Manifests;

/// <summary>The settings of a nested record.</summary>
/// <param name="Name">The record's name, by which shapes refer to it.</param>
/// <param name="Settings">Its settings, in the order of their declaration.</param>
public sealed record RecordManifest(string Name, EquatableArray<SettingManifest> Settings)
{
    /// <summary>The record's XML summary; empty if it has none.</summary>
    public string Summary { get; init; } = "";
}
