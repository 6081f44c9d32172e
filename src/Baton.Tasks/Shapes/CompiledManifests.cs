using Baton.Settings.Manifests;
using Baton.Tasks.Compiled;

namespace Baton.Tasks.Shapes;

/// <summary>Reads what the components of a compiled assembly say of themselves, without loading it.</summary>
internal static class CompiledManifests
{
    /// <exception cref="Baton.Settings.SettingsException">A manifest cannot be read.</exception>
    public static IReadOnlyList<ComponentManifest> Read(string path)
    {
        using var assembly = CompiledAssembly.Open(path);
        return assembly is null ? [] : [.. assembly.Facts.Manifests.Select(m => ManifestReader.Read(m.Text))];
    }
}
