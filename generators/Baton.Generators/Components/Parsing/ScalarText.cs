using System.Globalization;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;
using Baton.Settings.Scalars;

namespace Baton.Generators.Components.Parsing;

/// <summary>The one text of a value in the manifest's grammar, and the order of such texts.</summary>
internal static class ScalarText
{
    /// <summary>Spells a constant as a value of a setting's type.</summary>
    /// <param name="type">The setting's type.</param>
    /// <param name="constant">A constant: a number, a truth value or text.</param>
    /// <param name="text">The text; null where the constant is an infinity, which bounds nothing.</param>
    /// <returns>Whether the constant is a value of the type.</returns>
    public static bool TryCanonical(SettingType type, object constant, out string? text)
    {
        text = constant switch
        {
            double number when double.IsInfinity(number) && type is SettingType.Number or SettingType.Decimal => null,
            double number => NumberScalar.Format(number),
            // A float's own digits would not be those of the double that it is compared as.
            float number => NumberScalar.Format(number),
            bool value => BooleanScalar.Format(value),
            string value => value,
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            _ => "",
        };
        if (text is null)
            return true;
        if (type == SettingType.String)
            return constant is string;
        var scalar = new SettingsScalar("", SourceLocation.None, text);
        text = type switch
        {
            SettingType.Boolean when BooleanScalar.TryParse(scalar, out var value) => BooleanScalar.Format(value),
            SettingType.Integer when IntegerScalar.TryParse(scalar, out long value) => IntegerScalar.Format(value),
            SettingType.Integer when IntegerScalar.TryParse(scalar, out ulong value) => IntegerScalar.Format(value),
            SettingType.Number when NumberScalar.TryParse(scalar, out double value) => NumberScalar.Format(value),
            SettingType.Decimal when DecimalScalar.TryParse(scalar, out var value) => DecimalScalar.Format(value),
            SettingType.DateTime when DateTimeScalar.TryParse(scalar, out var value) => DateTimeScalar.Format(value),
            SettingType.DateTimeOffset when DateTimeOffsetScalar.TryParse(scalar, out var value) => DateTimeOffsetScalar.Format(value),
            SettingType.Date when DateScalar.TryParse(scalar, out var value) => DateScalar.Format(value),
            SettingType.Time when TimeScalar.TryParse(scalar, out var value) => TimeScalar.Format(value),
            SettingType.Duration when DurationScalar.TryParse(scalar, out var value) => DurationScalar.Format(value),
            SettingType.Uri when UriScalar.Parse(scalar) is { } value => UriScalar.Format(value),
            _ => null,
        };
        return text is not null;
    }

    /// <summary>Compares two texts that are values of a type.</summary>
    public static int Compare(SettingType type, string left, string right) => type switch
    {
        SettingType.Integer or SettingType.Decimal => Decimal(left).CompareTo(Decimal(right)),
        SettingType.Number => Number(left).CompareTo(Number(right)),
        SettingType.DateTime => DateTimeScalar.TryParse(left, out var l) & DateTimeScalar.TryParse(right, out var r) ? l.CompareTo(r) : 0,
        SettingType.DateTimeOffset => DateTimeOffsetScalar.TryParse(left, out var l) & DateTimeOffsetScalar.TryParse(right, out var r) ? l.CompareTo(r) : 0,
        SettingType.Duration => DurationScalar.TryParse(left, out var l) & DurationScalar.TryParse(right, out var r) ? l.CompareTo(r) : 0,
        // Fixed-width texts.
        _ => string.CompareOrdinal(left, right),
    };

    private static decimal Decimal(string text) => DecimalScalar.TryParse(text, out var value) ? value : 0;

    private static double Number(string text) => NumberScalar.TryParse(text, out double value) ? value : 0;
}
