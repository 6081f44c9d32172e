namespace Baton.Settings.Manifests;

/// <summary>One setting of a component or of a nested record.</summary>
/// <param name="Name">The camel-case name in config.</param>
/// <param name="Shape">What its value must look like.</param>
public sealed record SettingManifest(string Name, SettingShape Shape)
{
    /// <summary>The names that the setting had in config before, sorted.</summary>
    public EquatableArray<string> FormerNames { get; init; }

    /// <summary>The first sentence or two of the property's XML summary; empty if it has none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Whether config must give it.</summary>
    public bool Required { get; init; }

    /// <summary>Whether its value is never written out.</summary>
    public bool Secret { get; init; }

    /// <summary>The value it has where config gives none, as JSON; <see langword="null"/> where the initializer cannot be read at compile time.</summary>
    public string? Default { get; init; }
}
