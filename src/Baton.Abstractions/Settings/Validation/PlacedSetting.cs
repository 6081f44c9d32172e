using Baton.Settings.Manifests;

namespace Baton.Settings.Validation;

/// <summary>A setting, and where it would stand in a config.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Setting">The setting.</param>
internal sealed record PlacedSetting(string Path, SettingManifest Setting);
