using Baton.Settings.Manifests;
using Baton.Settings.Validation;

namespace Baton.Settings.JsonSchema;

/// <summary>What an editor says of a wrong value, in the words of the build; by itself it would show a regular expression.</summary>
internal static class SchemaWords
{
    /// <summary>The keyword that VS Code and the YAML language server read, and other validators pass over.</summary>
    public const string Keyword = "errorMessage";

    private const string OrReference = ", or a reference such as ${vars.name}";

    /// <summary>A map with fixed names.</summary>
    public const string Map = "must be a map" + OrReference;

    /// <summary>A component, where no bare kind will do.</summary>
    public const string Component = "must be a map with its kind and the settings that it needs" + OrReference;

    /// <summary>What a setting must be.</summary>
    public static string Of(SettingShape shape) => $"must be {ShapeText.Of(shape with { Item = null })}{OrReference}";
}
