using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;
using Baton.Settings.Validation;

namespace Baton.Configuration;

/// <summary>What was read from files and overrides, and what was wrong with it so far.</summary>
public sealed class LoadedSettings
{
    private readonly SettingsErrorOrder _order;
    private readonly bool _isComplete;

    internal LoadedSettings(SettingsMap root, IReadOnlyCollection<SettingsError> errors, bool isComplete, SettingsErrorOrder order)
    {
        Root = root;
        Errors = order.Sort(errors);
        _isComplete = isComplete;
        _order = order;
    }

    /// <summary>The merged tree; what could not be read is missing, references that could not be resolved stand as written.</summary>
    public SettingsMap Root { get; }

    /// <summary>The mistakes in reading, merging and resolving, sorted by place; none if the tree is whole.</summary>
    public IReadOnlyList<SettingsError> Errors { get; }

    /// <summary>Holds the tree against what its components declare.</summary>
    /// <param name="shape">The settings at the tree's root.</param>
    /// <param name="records">The records that they use.</param>
    /// <param name="manifests">The components there are.</param>
    /// <returns>All mistakes, those of loading included, and the values that must not be shown.</returns>
    public ValidationResult Validate(RecordManifest shape, EquatableArray<RecordManifest> records, IManifestLookup manifests)
    {
        var options = new ValidationOptions { SkipReferences = Errors.Count > 0, SkipMissing = !_isComplete };
        var result = new SettingsValidator(manifests, options).Validate(Root, shape, records);
        return result with { Errors = _order.Sort(Errors.Select(result.Secrets.Mask).Concat(result.Errors)) };
    }
}
