namespace Baton.Generators.Bases;

/// <summary>What the settings of a class that components derive from say of themselves.</summary>
/// <param name="Type">The class's full metadata name.</param>
/// <param name="Manifest">The manifest, as JSON.</param>
internal sealed record BaseSettingsSpec(string Type, string Manifest);
