using Baton.Settings.Nodes;

namespace Baton.Settings;

/// <summary>One mistake in a config: where it stands, which setting it is, and what was expected.</summary>
/// <param name="Location">Where the mistake was written.</param>
/// <param name="Path">The setting's path from the root; empty where it concerns a whole file.</param>
/// <param name="Message">What is wrong and what was expected, without the place.</param>
public sealed record SettingsError(SourceLocation Location, string Path, string Message)
{
    /// <summary>What kind of mistake it is.</summary>
    public SettingsErrorReason Reason { get; init; }

    /// <summary>The mistake as <c>file:line:column path: message</c>.</summary>
    public override string ToString() => Path.Length == 0 ? $"{Location}: {Message}" : $"{Location} {Path}: {Message}";
}
