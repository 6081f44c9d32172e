using Baton.Settings.Manifests;

namespace Baton.Settings.JsonSchema;

/// <summary>Regular expressions (ECMA-262) of the texts that settings accept.</summary>
internal static class SchemaPatterns
{
    /// <summary>A text with a reference: it has its value only when the config is loaded.</summary>
    public const string Reference = @"\$\{";

    private const string Day = @"\d{4}-\d{2}-\d{2}";
    private const string Clock = @"\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?";
    private const string Amount = @"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?";

    /// <summary>The pattern of a type's texts; what is no text of this type can still hold a reference.</summary>
    public static string Of(SettingType type) => type switch
    {
        SettingType.Date => $"^{Day}$|{Reference}",
        SettingType.Time => $"^{Clock}$|{Reference}",
        SettingType.DateTime => $"^{Day}([T ]{Clock})?Z?$|{Reference}",
        SettingType.DateTimeOffset => $@"^{Day}[T ]{Clock}(Z|[-+]\d{{2}}:\d{{2}})$|{Reference}",
        SettingType.Duration => $@"^-?(\d+\.)?\d{{2}}:\d{{2}}:\d{{2}}(\.\d{{1,7}})?$|^{Amount}(ms|s|m|h|d)$|{Reference}",
        _ => Reference,
    };
}
