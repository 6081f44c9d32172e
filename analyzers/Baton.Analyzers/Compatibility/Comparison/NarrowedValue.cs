using Baton.Settings.Manifests;

namespace Baton.Analyzers.Compatibility.Comparison;

/// <summary>A component or setting that accepts less than it did.</summary>
/// <param name="Component">The component.</param>
/// <param name="Path">The setting; empty for the component itself.</param>
/// <param name="Was">What it was, as the line says; null if it was not there, and now has to be given.</param>
/// <param name="Present">What it is.</param>
internal sealed record NarrowedValue(ComponentManifest Component, string Path, string? Was, string Present);
