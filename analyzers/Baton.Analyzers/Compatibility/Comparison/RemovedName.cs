using Baton.Analyzers.Compatibility.Shapes;
using Baton.Settings.Manifests;

namespace Baton.Analyzers.Compatibility.Comparison;

/// <summary>A kind or setting that config can no longer name.</summary>
/// <param name="Key">What is gone.</param>
/// <param name="Index">The number of its line, from 0.</param>
/// <param name="Component">The component that lacks the setting, or that most likely has the kind's place; null if none does.</param>
/// <param name="Replacement">The setting that most likely has its place; null if none does, or several may.</param>
internal sealed record RemovedName(ShapeKey Key, int Index, ComponentManifest? Component, FoundSetting? Replacement);
