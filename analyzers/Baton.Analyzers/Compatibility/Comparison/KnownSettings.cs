using Baton.Settings.Manifests;

namespace Baton.Analyzers.Compatibility.Comparison;

/// <summary>The settings that lines of the file were found to be about.</summary>
internal sealed class KnownSettings
{
    private readonly HashSet<(string Component, string Path)> _paths = [];

    /// <summary>Takes account of a setting.</summary>
    public void Add(ComponentManifest component, string path) => _paths.Add((component.Type, path));

    /// <summary>Whether a line is about a setting; about the component itself there always is one.</summary>
    public bool Has(ComponentManifest component, string path) => path.Length == 0 || _paths.Contains((component.Type, path));
}
