using Baton.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Configs;

/// <summary>The config files of a project, and which of them are run together, as its project file declares them.</summary>
internal sealed class ConfigProject
{
    private const string FileMark = "build_metadata.AdditionalFiles.BatonConfig";
    private const string CombinationsProperty = "build_property.BatonConfigCombinations";

    private readonly Dictionary<string, ConfigFile> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly ProjectFolder _folder;

    private ConfigProject(ProjectFolder folder) => _folder = folder;

    /// <summary>The files.</summary>
    public IReadOnlyCollection<ConfigFile> Files => _files.Values;

    /// <summary>What is declared to be run together, and single files that are not whole.</summary>
    public IReadOnlyList<ConfigCombination> Combinations { get; private set; } = [];

    /// <summary>Whether a file is a config that the build checks.</summary>
    public static bool Has(AdditionalText file, AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(FileMark, out var mark) && mark.Trim() == "true";

    /// <summary>Reads the config files of a project.</summary>
    public static ConfigProject Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var folder = ProjectFolder.Of(provider, "");
        var project = new ConfigProject(folder);
        foreach (var file in options.AdditionalFiles.Where(f => Has(f, options)))
        {
            cancellation.ThrowIfCancellationRequested();
            // The compiler itself tells of a file that it cannot read.
            if (file.GetText(cancellation) is { } text)
                project._files[folder.NameOf(file.Path)] = new ConfigFile(file.Path, folder.NameOf(file.Path), text);
        }

        if (provider.GlobalOptions.TryGetValue(CombinationsProperty, out var combinations))
            project.Combinations = [.. combinations.Split(['|'], StringSplitOptions.RemoveEmptyEntries).Select(project.Combination).OfType<ConfigCombination>()];
        return project;
    }

    /// <summary>The file of a name that a mistake's place has.</summary>
    public ConfigFile? Find(string? name) => name is not null && _files.TryGetValue(name, out var file) ? file : null;

    /// <summary>Reads <c>PARTIAL&lt;BASE>OVERLAY>OVERLAY</c>; null if a file of it is not there, which the build tells.</summary>
    private ConfigCombination? Combination(string text)
    {
        // A `?` stands for the `#` that the compiler would take for a comment.
        var split = text.IndexOf('<');
        var files = text.Substring(split + 1).Split(['>'], StringSplitOptions.RemoveEmptyEntries)
            .Select(f => Find(_folder.NameOfWritten(f.Trim().Replace('?', '#'))))
            .ToList();
        var isPartial = string.Equals(text.Substring(0, Math.Max(split, 0)).Trim(), "true", StringComparison.OrdinalIgnoreCase);
        return files.Count == 0 || files.Contains(null) ? null : new ConfigCombination([.. files.OfType<ConfigFile>()], isPartial);
    }
}
