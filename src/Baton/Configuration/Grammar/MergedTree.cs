using Baton.Configuration.Grammar.Merging;
using Baton.Configuration.Grammar.References;
using Baton.Configuration.Grammar.Renaming;
using Baton.Settings;
using Baton.Settings.Nodes;

namespace Baton.Configuration.Grammar;

/// <summary>One tree of several files, for a run and for the compiler alike.</summary>
internal static class MergedTree
{
    /// <summary>Merges files from left to right, each by present names.</summary>
    /// <param name="name">The first file's name; <see langword="null"/> if there is no file.</param>
    /// <param name="files">What the files hold; <see langword="null"/> of one that cannot be read.</param>
    /// <param name="names">Gives each file present names.</param>
    public static SettingsMap Of(string? name, IEnumerable<SettingsMap?> files, PresentNames names)
    {
        var root = new SettingsMap("", name is null ? SourceLocation.None : new SourceLocation(name, 1, 1), []);
        foreach (var file in files)
        {
            if (file is not null)
                root = SettingsMerger.Merge(root, names.Of(file, root));
        }

        return root;
    }

    /// <summary>Replaces the references of a merged tree, and what former names are left.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="names">Has given its files present names.</param>
    /// <param name="environment">The environment's variables; <see langword="null"/> while compiling.</param>
    /// <param name="isComplete">Whether all files were read.</param>
    /// <param name="errors">Receives the mistakes, those in the names of the files included.</param>
    /// <returns>The tree as a run takes it.</returns>
    public static SettingsMap Complete(
        SettingsMap root, PresentNames names, IReadOnlyDictionary<string, string>? environment, bool isComplete, List<SettingsError> errors)
    {
        // What a file left open, since a later one says which kind it is.
        var present = names.Of(root);
        var resolved = new ReferenceResolver(present, environment, isComplete, errors, names).Resolve();
        // What a reference brought from where no kind said what it is.
        resolved = names.Of(resolved);
        errors.AddRange(names.Report.Errors);
        return resolved;
    }
}
