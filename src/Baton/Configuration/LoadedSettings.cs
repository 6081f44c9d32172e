using Baton.Configuration.Sources;
using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;
using Baton.Settings.Validation;

namespace Baton.Configuration;

/// <summary>What was read from files and overrides, and what was wrong with it so far.</summary>
public sealed class LoadedSettings
{
    private readonly IReadOnlyList<SettingsSource> _sources;
    private readonly bool _isComplete;

    internal LoadedSettings(SettingsMap root, IReadOnlyCollection<SettingsError> errors, IReadOnlyCollection<SettingsError> warnings, bool isComplete, IReadOnlyList<SettingsSource> sources)
    {
        _sources = sources;
        _isComplete = isComplete;
        Root = root;
        Errors = Sort(errors);
        Warnings = Sort(warnings);
    }

    /// <summary>The merged tree; what could not be read is missing, references that could not be resolved stand as written.</summary>
    public SettingsMap Root { get; }

    /// <summary>The mistakes in reading, merging and resolving, sorted by place; none if the tree is whole.</summary>
    public IReadOnlyList<SettingsError> Errors { get; }

    /// <summary>
    /// What works and should be changed, such as a former name, sorted by place. What is secret is known only when the tree
    /// is checked: mask a warning before it is shown.
    /// </summary>
    public IReadOnlyList<SettingsError> Warnings { get; }

    /// <summary>Holds the tree against what its components declare.</summary>
    /// <param name="shape">The settings at the tree's root.</param>
    /// <param name="records">The records that they use.</param>
    /// <param name="manifests">The components there are.</param>
    /// <returns>All mistakes, those of loading included, and the values that must not be shown.</returns>
    public ValidationResult Validate(RecordManifest shape, EquatableArray<RecordManifest> records, IManifestLookup manifests)
    {
        var options = new ValidationOptions { SkipReferences = Errors.Count > 0, SkipMissing = !_isComplete };
        var result = new SettingsValidator(manifests, options).Validate(Root, shape, records);
        return result with { Errors = Sort([.. Errors.Select(result.Secrets.Mask), .. result.Errors]) };
    }

    /// <summary>Sorts mistakes in the order in which the files were given.</summary>
    private IReadOnlyList<SettingsError> Sort(IReadOnlyCollection<SettingsError> errors) =>
        errors.Count == 0 ? [] : new SettingsErrorOrder(_sources.Select(s => s.Name)).Sort(errors);
}
