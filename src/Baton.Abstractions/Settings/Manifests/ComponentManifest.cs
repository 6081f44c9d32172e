namespace Baton.Settings.Manifests;

/// <summary>
/// What the compiler found out about a component: enough to check a config, to explain the component to a person and to
/// write its JSON Schema, without loading its type.
/// </summary>
/// <param name="Family">The family, such as <c>model</c>.</param>
/// <param name="Kind">The kind, such as <c>xgboost</c>.</param>
/// <param name="Type">The component's full metadata name.</param>
public sealed record ComponentManifest(string Family, string Kind, string Type)
{
    /// <summary>The version of the manifest's format that this code writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The kinds that the component had before, sorted.</summary>
    public EquatableArray<string> FormerKinds { get; init; }

    /// <summary>The component's XML summary; empty if it has none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The metadata names of the family's interface and of those that derive from it, as far as the component implements them, sorted.</summary>
    public EquatableArray<string> Capabilities { get; init; }

    /// <summary>The settings, in the order of their declaration, inherited ones first.</summary>
    public EquatableArray<SettingManifest> Settings { get; init; }

    /// <summary>The nested records that the settings use, sorted by name.</summary>
    public EquatableArray<RecordManifest> Records { get; init; }
}
