using Baton.Settings.Manifests;

namespace Baton.Analyzers.Compatibility.Comparison;

/// <summary>A setting that a path leads to.</summary>
/// <param name="Path">Its path by present names.</param>
/// <param name="Setting">The setting.</param>
internal sealed record FoundSetting(string Path, SettingManifest Setting);
