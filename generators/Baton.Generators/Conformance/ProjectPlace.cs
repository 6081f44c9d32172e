using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Generators.Conformance;

/// <summary>Where a test project is.</summary>
/// <param name="RootNamespace">Its root namespace.</param>
/// <param name="Folder">Its folder, as a deterministic build maps it; null if the build does not say.</param>
internal sealed record ProjectPlace(string RootNamespace, string? Folder)
{
    /// <summary>Reads the place from what the build says.</summary>
    /// <param name="options">The build's properties.</param>
    /// <param name="compilation">The project, whose name is the root namespace where nothing is said.</param>
    public static ProjectPlace Of(AnalyzerConfigOptions options, Compilation compilation)
    {
        options.TryGetValue("build_property.RootNamespace", out var root);
        options.TryGetValue("build_property.ProjectDir", out var folder);
        return new ProjectPlace(string.IsNullOrEmpty(root) ? compilation.AssemblyName ?? "" : root!, string.IsNullOrEmpty(folder) ? null : Mapped(folder!, compilation));
    }

    // The same source gives the same assembly, wherever it lies.
    private static string Mapped(string folder, Compilation compilation)
    {
        var map = compilation.Options.SourceReferenceResolver is SourceFileResolver { PathMap: { IsDefault: false } found } ? found : [];
        foreach (var pair in map)
        {
            if (pair.Key.Length > 0 && folder.StartsWith(pair.Key, StringComparison.Ordinal))
                return pair.Value + folder.Substring(pair.Key.Length);
        }

        return folder;
    }
}
