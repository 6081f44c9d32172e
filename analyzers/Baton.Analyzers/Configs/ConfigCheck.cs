using System.Runtime.CompilerServices;
using Baton.Configuration.Grammar;
using Baton.Configuration.Grammar.Renaming;
using Baton.Running;
using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Settings.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Configs;

/// <summary>
/// Holds the config files of a project against its components, as a run would: each file by itself, then what is declared
/// to be run together. Done once for a compilation, however many rules ask.
/// </summary>
internal sealed class ConfigCheck
{
    private static readonly ConditionalWeakTable<Compilation, ConfigCheck> Latest = new();

    private readonly Compilation _compilation;
    private readonly AnalyzerOptions _options;
    private readonly bool _hasFiles;
    private readonly object _gate = new();
    private ILookup<string, (ConfigFile File, SettingsError Error)>? _mistakes;

    private ConfigCheck(Compilation compilation, AnalyzerOptions options)
    {
        _compilation = compilation;
        _options = options;
        _hasFiles = options.AdditionalFiles.Any(f => ConfigProject.Has(f, options));
    }

    /// <summary>The check of a compilation; null if its project has no config files.</summary>
    public static ConfigCheck? Of(Compilation compilation, AnalyzerOptions options)
    {
        if (options.AdditionalFiles.IsEmpty)
            return null;
        lock (Latest)
        {
            // Of an edit in a config file the compilation knows nothing, and stays the same.
            if (!Latest.TryGetValue(compilation, out var check) || check._options.AdditionalFiles != options.AdditionalFiles)
            {
                Latest.Remove(compilation);
                Latest.Add(compilation, check = new ConfigCheck(compilation, options));
            }

            return check._hasFiles ? check : null;
        }
    }

    /// <summary>The mistakes that stand in a file, each with its place.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Ends the work.</param>
    public IEnumerable<(Location Place, SettingsError Error)> MistakesIn(AdditionalText file, CancellationToken cancellation)
    {
        lock (_gate)
            _mistakes ??= Find(cancellation).ToLookup(m => m.File.Path, StringComparer.Ordinal);
        return _mistakes[file.Path].Select(m => (m.File.At(m.Error.Location), m.Error));
    }

    private List<(ConfigFile File, SettingsError Error)> Find(CancellationToken cancellation)
    {
        var project = ConfigProject.Of(_options, cancellation);
        var catalog = ProjectCatalog.Of(_compilation, cancellation);
        var found = new List<(ConfigFile File, SettingsError Error)>();
        var told = new HashSet<SettingsError>();
        foreach (var file in project.Files)
            Add(file.Content.Errors, null);
        foreach (var file in project.Files.Where(f => IsCheckedAlone(f, project)))
        {
            cancellation.ThrowIfCancellationRequested();
            var isWhole = file.Content.Root!.Find(ConfigManifest.Job) is not null && !project.Combinations.Any(c => c.Files[0] == file);
            Add(Check([file], isWhole, catalog), null);
        }

        foreach (var combination in project.Combinations)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(Check(combination.Files, !combination.IsPartial, catalog), combination.Files.Count > 1 ? combination : null);
        }

        return found;

        // A mistake that was told of a file by itself, or of another combination, is not told again.
        void Add(IEnumerable<SettingsError> errors, ConfigCombination? combination)
        {
            foreach (var error in errors)
            {
                if (told.Add(error) && project.Find(error.Location.File) is { } file)
                    found.Add((file, combination is null ? error : error with { Message = $"{error.Message} (in {combination.Name})" }));
            }
        }
    }

    /// <summary>
    /// Whether a file is held against the components by itself: an overlay never is, and a file that has none of a config's
    /// sections may be something else.
    /// </summary>
    private static bool IsCheckedAlone(ConfigFile file, ConfigProject project) =>
        file.Content.Root is { } root
        && root.Entries.Any(e => ConfigManifest.Root.Settings.Any(s => s.Name == e.Name))
        && !project.Combinations.Any(c => c.Files.Skip(1).Contains(file));

    /// <summary>Checks files as a run would that is given them in this order.</summary>
    private static IEnumerable<SettingsError> Check(IReadOnlyList<ConfigFile> files, bool isWhole, IManifestLookup catalog)
    {
        isWhole &= files.All(f => f.Content.Errors.Count == 0);
        var names = new PresentNames(ConfigManifest.Renamer(catalog));
        var root = MergedTree.Of(files[0].Name, files.Select(f => f.Content.Root), names);
        var errors = new List<SettingsError>();
        var resolved = MergedTree.Complete(root, names, environment: null, isWhole, errors);
        var options = new ValidationOptions { SkipReferences = true, SkipMissing = !isWhole, RefuseWrittenSecrets = true };
        var result = new SettingsValidator(catalog, options).Validate(resolved, ConfigManifest.Root, ConfigManifest.Records);
        return [.. errors.Select(result.Secrets.Mask), .. result.Errors];
    }
}
