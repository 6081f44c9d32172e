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
    /// <returns>The mistake, or <see langword="null"/> if nothing is.</returns>
    public static SettingsError? Check(SettingShape shape, SettingsScalar scalar, bool secret)
    {
        if (shape.Type == SettingType.Enum)
            return EnumScalar.IndexOf(scalar, shape.AllowedValues) < 0 ? OutOfRange(scalar, SettingsMessages.NotAllowed(shape, scalar, secret)) : null;
        if (!IsOfType(shape.Type, scalar))
            return new SettingsError(scalar.Location, scalar.Path, SettingsMessages.WrongType(shape, scalar, secret)) { Reason = SettingsErrorReason.WrongType };
        if (shape.Type == SettingType.Integer && !HasSixtyFourBits(scalar.Text))
            return OutOfRange(scalar, SettingsMessages.OutOfRange(WithinSixtyFourBits(shape), scalar, secret));
        if (!ScalarRange.Contains(shape, scalar.Text))
            return OutOfRange(scalar, SettingsMessages.OutOfRange(shape, scalar, secret));
        return ScalarRange.Allows(shape, scalar.Text) ? null : OutOfRange(scalar, SettingsMessages.NotAllowed(shape, scalar, secret));
    }

    private static SettingsError OutOfRange(SettingsScalar scalar, string message) =>
        new(scalar.Location, scalar.Path, message) { Reason = SettingsErrorReason.OutOfRange };

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
