using Baton.Settings.Manifests;
using Baton.Settings.Nodes;
using Baton.Settings.Scalars;

namespace Baton.Settings.Validation;

/// <summary>Holds one scalar against the shape of its setting.</summary>
internal static class ScalarRules
{
    private static readonly string LeastInteger = IntegerScalar.Format(long.MinValue);
    private static readonly string GreatestInteger = IntegerScalar.Format(ulong.MaxValue);

    /// <summary>Says what is wrong with a scalar that is not null.</summary>
    /// <returns>The message, or <see langword="null"/> if nothing is.</returns>
    public static string? Check(SettingShape shape, SettingsScalar scalar, bool secret)
    {
        if (shape.Type == SettingType.Enum)
            return EnumScalar.IndexOf(scalar, shape.AllowedValues) < 0 ? SettingsMessages.NotAllowed(shape, scalar, secret) : null;
        if (!IsOfType(shape.Type, scalar))
            return SettingsMessages.WrongType(shape, scalar, secret);
        if (shape.Type == SettingType.Integer && !HasSixtyFourBits(scalar.Text))
            return SettingsMessages.OutOfRange(WithinSixtyFourBits(shape), scalar, secret);
        if (!ScalarRange.Contains(shape, scalar.Text))
            return SettingsMessages.OutOfRange(shape, scalar, secret);
        return ScalarRange.Allows(shape, scalar.Text) ? null : SettingsMessages.NotAllowed(shape, scalar, secret);
    }

    private static bool IsOfType(SettingType type, SettingsScalar scalar) => type switch
    {
        SettingType.Boolean => BooleanScalar.TryParse(scalar, out _),
        SettingType.Integer => IntegerScalar.IsInteger(scalar),
        SettingType.Number => NumberScalar.TryParse(scalar, out double _),
        SettingType.Decimal => DecimalScalar.TryParse(scalar, out _),
        SettingType.String => true,
        SettingType.DateTime => DateTimeScalar.TryParse(scalar, out _),
        SettingType.DateTimeOffset => DateTimeOffsetScalar.TryParse(scalar, out _),
        SettingType.Date => DateScalar.TryParse(scalar, out _),
        SettingType.Time => TimeScalar.TryParse(scalar, out _),
        SettingType.Duration => DurationScalar.TryParse(scalar, out _),
        SettingType.Uri => UriScalar.Parse(scalar) is not null,
        _ => false,
    };

    private static bool HasSixtyFourBits(string text) =>
        IntegerScalar.TryParse(text, out long _) || IntegerScalar.TryParse(text, out ulong _);

    private static SettingShape WithinSixtyFourBits(SettingShape shape) =>
        shape with { Minimum = shape.Minimum ?? LeastInteger, Maximum = shape.Maximum ?? GreatestInteger };
}
