using Baton.Settings.Json;
using Baton.Settings.Manifests;

namespace Baton.Generators.Components.Parsing;

/// <summary>Scalars as JSON.</summary>
internal static class ScalarJson
{
    /// <summary>The text of a value in the manifest's grammar, as JSON.</summary>
    public static string Of(SettingType type, string text) => type switch
    {
        SettingType.Boolean or SettingType.Integer or SettingType.Decimal or SettingType.Number => text,
        _ => new JsonWriter().String(text).ToString(),
    };
}
