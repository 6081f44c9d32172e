using Baton.Configuration.Grammar;
using Baton.Configuration.Grammar.Renaming;
using Baton.Configuration.Overrides;
using Baton.Configuration.Sources;
using Baton.Settings;
using Baton.Settings.Nodes;
using Baton.Settings.Renaming;

namespace Baton.Configuration;

/// <summary>
/// Makes one settings tree of config files and overrides: files merge from left to right, overrides come last, then
/// references are replaced. Every node knows where it was written. Former names become present ones in each file before
/// it is merged, so that a file by the old name and one by the new one speak of the same setting.
/// </summary>
public static class SettingsLoader
{
    /// <summary>Loads files of the disk with the variables of the process's environment.</summary>
    /// <param name="files">The files, later ones win; YAML, or JSON if the name ends in <c>.json</c>.</param>
    /// <param name="overrides">Overrides of the form <c>path=value</c>, later ones win.</param>
    /// <returns>The tree.</returns>
    /// <exception cref="SettingsException">Something cannot be read, or a reference cannot be resolved; all mistakes are told.</exception>
    public static SettingsMap Load(IEnumerable<string> files, IEnumerable<string> overrides)
    {
        var loaded = Read(files, overrides);
        return loaded.Errors.Count == 0 ? loaded.Root : throw new SettingsException(loaded.Errors);
    }

    /// <summary>Loads files of the disk with the variables of the process's environment, as far as they can be read.</summary>
    /// <param name="files">The files, later ones win; YAML, or JSON if the name ends in <c>.json</c>.</param>
    /// <param name="overrides">Overrides of the form <c>path=value</c>, later ones win.</param>
    /// <param name="renamer">Knows the former names of settings and kinds; without one they stay as they are.</param>
    /// <returns>The tree with its mistakes, to be checked further so that all mistakes are told at once.</returns>
    public static LoadedSettings Read(IEnumerable<string> files, IEnumerable<string> overrides, SettingsRenamer? renamer = null) =>
        Read(files.Select(SettingsSource.FromFile), overrides, ProcessEnvironment.Variables(), renamer);

    /// <summary>Loads texts, as far as they can be read.</summary>
    /// <param name="sources">The texts, later ones win.</param>
    /// <param name="overrides">Overrides of the form <c>path=value</c>, later ones win.</param>
    /// <param name="environment">The variables that <c>${env:NAME}</c> refers to.</param>
    /// <param name="renamer">Knows the former names of settings and kinds; without one they stay as they are.</param>
    /// <returns>The tree with its mistakes.</returns>
    public static LoadedSettings Read(
        IEnumerable<SettingsSource> sources, IEnumerable<string> overrides, IReadOnlyDictionary<string, string> environment, SettingsRenamer? renamer = null)
    {
        SettingsSource[] files = [.. sources];
        var errors = new List<SettingsError>();
        var names = new PresentNames(renamer);
        var root = MergedTree.Of(files.Length == 0 ? null : files[0].Name, files.Select(f => SourceReader.Read(f, errors)), names);
        var isComplete = Apply(overrides, names, errors, ref root) && errors.Count == 0;
        var resolved = MergedTree.Complete(root, names, environment, isComplete, errors);
        return new LoadedSettings(resolved, errors, names.Report.Warnings, isComplete, files);
    }

    private static bool Apply(IEnumerable<string> overrides, PresentNames names, List<SettingsError> errors, ref SettingsMap root)
    {
        var before = errors.Count;
        foreach (var text in overrides)
        {
            if (SettingsOverride.Read(text, errors) is not { } written)
                continue;
            var (segments, value) = names.Of(written.Segments, written.Value, root);
            try
            {
                root = OverrideApplier.Apply(root, new SettingsOverride(segments, value));
            }
            catch (SettingsException exception)
            {
                errors.AddRange(exception.Errors);
            }
        }

        return errors.Count == before;
    }
}
