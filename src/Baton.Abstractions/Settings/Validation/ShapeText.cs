using Baton.Settings.Manifests;

namespace Baton.Settings.Validation;

/// <summary>What a shape asks for, in words.</summary>
public static class ShapeText
{
    /// <summary>The shape with its article, such as <c>a whole number between 1 and 64</c> or <c>a list of metrics</c>.</summary>
    /// <param name="shape">The shape.</param>
    public static string Of(SettingShape shape)
    {
        var text = shape.AllowedValues.Count > 0 ? "one of " + string.Join(", ", shape.AllowedValues) : Type(shape);
        return HasRange(shape) && Range(shape) is { Length: > 0 } range ? $"{text} {range}" : text;
    }

    /// <summary>The bounds of a shape that has some, such as <c>between 1 and 64</c> or <c>greater than 0</c>.</summary>
    /// <param name="shape">The shape.</param>
    public static string Range(SettingShape shape)
    {
        var (minimum, maximum) = (Told(shape.Minimum), Told(shape.Maximum));
        if (minimum is not null && maximum is not null && shape is { MinimumExclusive: false, MaximumExclusive: false })
            return $"between {minimum} and {maximum}";
        var lower = minimum is null ? "" : (shape.MinimumExclusive ? "greater than " : "at least ") + minimum;
        var upper = maximum is null ? "" : (shape.MaximumExclusive ? "less than " : "at most ") + maximum;
        return lower.Length > 0 && upper.Length > 0 ? $"{lower} and {upper}" : lower + upper;
    }

    /// <summary>The last part of a metadata name: <c>ITrainable</c> of <c>Baton.Models.ITrainable</c>.</summary>
    /// <param name="metadataName">The metadata name.</param>
    public static string ShortName(string metadataName) =>
        metadataName.Substring(metadataName.LastIndexOfAny(['.', '+']) + 1);

    /// <summary>A word with its indefinite article: <c>a model</c>, <c>an alerter</c>.</summary>
    /// <param name="word">The word.</param>
    public static string WithArticle(string word) =>
        (word.Length > 0 && word[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + word;

    // The bounds of a .NET type itself tell a person nothing.
    private static bool HasRange(SettingShape shape) => (shape.Minimum, shape.Maximum) is not (
        (null, null)
        or ("-128", "127") or ("0", "255")
        or ("-32768", "32767") or ("0", "65535")
        or ("-2147483648", "2147483647") or ("0", "4294967295")
        or ("-9223372036854775808", "9223372036854775807") or ("0", "18446744073709551615"));

    // [Range] asks for two bounds: whoever means one gives the largest number that there is for the other.
    private static string? Told(string? bound) => bound?.TrimStart('-') is "1.7976931348623157E+308" ? null : bound;

    private static string Type(SettingShape shape) => shape.Type switch
    {
        SettingType.Boolean => "true or false",
        SettingType.Integer => "a whole number",
        SettingType.Number => "a finite number",
        SettingType.Decimal => "a decimal number",
        SettingType.String => "text",
        SettingType.Enum => "a name",
        SettingType.DateTime => "a date with a time, such as 2026-01-31T18:30:00",
        SettingType.DateTimeOffset => "a date with a time and an offset, such as 2026-01-31T18:30:00+01:00",
        SettingType.Date => "a date, such as 2026-01-31",
        SettingType.Time => "a time of day, such as 18:30:00",
        SettingType.Duration => "a length of time, such as 500ms, 30s, 5m, 2h, 1d or 1.02:30:00",
        SettingType.Uri => "a URI",
        SettingType.Record => "a map",
        SettingType.Component => $"{WithArticle(shape.Family ?? "component")} (a map with its 'kind', or the bare kind)",
        SettingType.List => shape.Item is null ? "a list" : "a list of " + Several(shape.Item),
        SettingType.Dictionary => "a map from names to " + Several(shape.Item),
        _ => "a value",
    };

    private static string Several(SettingShape? shape) => shape?.Type switch
    {
        _ when shape?.AllowedValues.Count > 0 => string.Join(", ", shape.AllowedValues),
        SettingType.Boolean => "truth values",
        SettingType.Integer => "whole numbers",
        SettingType.Number or SettingType.Decimal => "numbers",
        SettingType.String => "texts",
        SettingType.DateTime or SettingType.DateTimeOffset => "dates with a time",
        SettingType.Date => "dates",
        SettingType.Time => "times of day",
        SettingType.Duration => "lengths of time",
        SettingType.Uri => "URIs",
        SettingType.Record or SettingType.Dictionary => "maps",
        SettingType.Component => Plural(shape.Family ?? "component"),
        SettingType.List => "lists",
        _ => "values",
    };

    private static string Plural(string word) =>
        word.EndsWith("y", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1) + "ies"
        : word.EndsWith("s", StringComparison.Ordinal) || word.EndsWith("x", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal) ? word + "es"
        : word + "s";
}
