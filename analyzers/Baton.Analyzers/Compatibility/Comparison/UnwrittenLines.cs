using Baton.Analyzers.Compatibility.Shapes;
using Baton.Settings.Manifests;

namespace Baton.Analyzers.Compatibility.Comparison;

/// <summary>What the file does not say yet of a component or setting.</summary>
/// <param name="Component">The component.</param>
/// <param name="Path">The setting; empty for the component itself.</param>
/// <param name="IsNew">Whether the file does not know it at all.</param>
/// <param name="Lines">The lines that the file lacks.</param>
internal sealed record UnwrittenLines(ComponentManifest Component, string Path, bool IsNew, IReadOnlyList<ShapeLine> Lines);
