using Baton.Settings.Manifests;
using Baton.Settings.Scalars;

namespace Baton.Settings.Validation;

/// <summary>Compares values with the bounds and the allowed values of a shape, as values and not as texts.</summary>
internal static class ScalarRange
{
    /// <summary>Whether a value that is of the shape's type lies within its bounds.</summary>
    public static bool Contains(SettingShape shape, string text)
    {
        // A bound that cannot be read bounds nothing here: the compiler has told its author.
        if (shape.Minimum is { } minimum && Compare(shape.Type, text, minimum) is { } low && (low < 0 || (low == 0 && shape.MinimumExclusive)))
            return false;
        return shape.Maximum is not { } maximum
            || Compare(shape.Type, text, maximum) is not { } high
            || (high <= 0 && !(high == 0 && shape.MaximumExclusive));
    }

    /// <summary>Whether a value that is of the shape's type is one of those that are allowed; all are if none is listed.</summary>
    public static bool Allows(SettingShape shape, string text)
    {
        if (shape.AllowedValues.Count == 0)
            return true;
        foreach (var allowed in shape.AllowedValues)
        {
            if (string.Equals(allowed, text, StringComparison.Ordinal) || Compare(shape.Type, text, allowed) == 0)
                return true;
        }

        return false;
    }

    private static int? Compare(SettingType type, string left, string right) => type switch
    {
        SettingType.Integer => CompareIntegers(left, right),
        SettingType.Decimal => CompareDecimals(left, right) ?? CompareNumbers(left, right),
        SettingType.Number => CompareNumbers(left, right),
        SettingType.DateTime => DateTimeScalar.TryParse(left, out var a) && DateTimeScalar.TryParse(right, out var b) ? a.CompareTo(b) : null,
        SettingType.DateTimeOffset =>
            DateTimeOffsetScalar.TryParse(left, out var a) && DateTimeOffsetScalar.TryParse(right, out var b) ? a.CompareTo(b) : null,
        SettingType.Date => DateScalar.TryParse(left, out var a) && DateScalar.TryParse(right, out var b) ? a.CompareTo(b) : null,
        SettingType.Time => TimeScalar.TryParse(left, out var a) && TimeScalar.TryParse(right, out var b) ? a.CompareTo(b) : null,
        SettingType.Duration => DurationScalar.TryParse(left, out var a) && DurationScalar.TryParse(right, out var b) ? a.CompareTo(b) : null,
        _ => null,
    };

    private static int? CompareIntegers(string left, string right)
    {
        if (IntegerScalar.TryParse(left, out long a) && IntegerScalar.TryParse(right, out long b))
            return a.CompareTo(b);
        return CompareDecimals(left, right) ?? CompareNumbers(left, right);
    }

    private static int? CompareDecimals(string left, string right) =>
        DecimalScalar.TryParse(left, out var a) && DecimalScalar.TryParse(right, out var b) ? a.CompareTo(b) : null;

    private static int? CompareNumbers(string left, string right) =>
        NumberScalar.TryParse(left, out double a) && NumberScalar.TryParse(right, out double b) ? a.CompareTo(b) : null;
}
