using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Generators.Conformance;

/// <summary>Where a test project is.</summary>
/// <param name="RootNamespace">Its root namespace.</param>
/// <param name="Folder">Its folder; null if the build does not say.</param>
internal sealed record ProjectPlace(string RootNamespace, string? Folder)
{
    /// <summary>Reads the place from what the build says.</summary>
    /// <param name="options">The build's properties.</param>
    /// <param name="assembly">The assembly's name, which is the root namespace where nothing is said.</param>
    public static ProjectPlace Of(AnalyzerConfigOptions options, string? assembly)
    {
        options.TryGetValue("build_property.RootNamespace", out var root);
        options.TryGetValue("build_property.ProjectDir", out var folder);
        return new ProjectPlace(string.IsNullOrEmpty(root) ? assembly ?? "" : root!, string.IsNullOrEmpty(folder) ? null : folder);
    }
}
