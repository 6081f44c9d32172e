namespace Baton.Settings.Manifests;

/// <summary>What a value in config must look like. Lists and dictionaries hold the shape of their items.</summary>
/// <param name="Type">What the value is.</param>
public sealed record SettingShape(SettingType Type)
{
    /// <summary>Whether null is a value.</summary>
    public bool Nullable { get; init; }

    /// <summary>The smallest allowed number (or date, time, duration), as invariant text; of a list, on its items' shape.</summary>
    public string? Minimum { get; init; }

    /// <summary>The greatest allowed number (or date, time, duration), as invariant text.</summary>
    public string? Maximum { get; init; }

    /// <summary>Whether <see cref="Minimum"/> itself is not allowed.</summary>
    public bool MinimumExclusive { get; init; }

    /// <summary>Whether <see cref="Maximum"/> itself is not allowed.</summary>
    public bool MaximumExclusive { get; init; }

    /// <summary>The only values allowed, as invariant text; all if empty.</summary>
    public EquatableArray<string> AllowedValues { get; init; }

    /// <summary>The allowed values that had other names before, by their former names.</summary>
    public EquatableArray<FormerValue> FormerValues { get; init; }

    /// <summary>The record that reads a <see cref="SettingType.Record"/>: a key of the manifest's records.</summary>
    public string? Record { get; init; }

    /// <summary>The family a <see cref="SettingType.Component"/> is chosen from.</summary>
    public string? Family { get; init; }

    /// <summary>The interface, by metadata name, that the chosen component must implement.</summary>
    public string? Capability { get; init; }

    /// <summary>The shape of an item of a <see cref="SettingType.List"/> or <see cref="SettingType.Dictionary"/>; <see langword="null"/> if an item may be anything.</summary>
    public SettingShape? Item { get; init; }
}
