using Baton.Settings.Manifests;
using Baton.Settings.Scalars;

namespace Baton.Settings.Validation;

/// <summary>Compares values with the bounds and the allowed values of a shape, as values and not as texts.</summary>
internal static class ScalarRange
{
    private delegate bool Reader<T>(string text, out T value);

    /// <summary>Whether a value that is of the shape's type lies within its bounds.</summary>
    public static bool Contains(SettingShape shape, string text)
    {
        if (shape.Minimum is null && shape.Maximum is null)
            return true;
        return shape.Type switch
        {
            // The widest type last: a bound may be no whole number, or greater than any decimal.
            SettingType.Integer => IsWithin<long>(shape, text, IntegerScalar.TryParse) ?? IsWithinDecimals(shape, text),
            SettingType.Number => IsWithin<double>(shape, text, NumberScalar.TryParse),
            SettingType.Decimal => IsWithinDecimals(shape, text),
            SettingType.DateTime => IsWithin<DateTime>(shape, text, DateTimeScalar.TryParse),
            SettingType.DateTimeOffset => IsWithin<DateTimeOffset>(shape, text, DateTimeOffsetScalar.TryParse),
            SettingType.Date => IsWithin<DateTime>(shape, text, DateScalar.TryParse),
            SettingType.Time => IsWithin<TimeSpan>(shape, text, TimeScalar.TryParse),
            SettingType.Duration => IsWithin<TimeSpan>(shape, text, DurationScalar.TryParse),
            _ => null,
        }

        // A bound that cannot be read bounds nothing here: the compiler has told its author.
        ?? true;
    }

    /// <summary>Whether a value that is of the shape's type is one of those that are allowed; all are if none is listed.</summary>
    public static bool Allows(SettingShape shape, string text)
    {
        if (shape.AllowedValues.Count == 0)
            return true;
        foreach (var allowed in shape.AllowedValues)
        {
            if (string.Equals(allowed, text, StringComparison.Ordinal) || AreEqual(shape.Type, allowed, text))
                return true;
        }

        return false;
    }

    private static bool AreEqual(SettingType type, string left, string right) => type switch
    {
        SettingType.Integer or SettingType.Decimal => AreEqual<decimal>(left, right, DecimalScalar.TryParse),
        SettingType.Number => AreEqual<double>(left, right, NumberScalar.TryParse),
        SettingType.DateTime => AreEqual<DateTime>(left, right, DateTimeScalar.TryParse),
        SettingType.DateTimeOffset => AreEqual<DateTimeOffset>(left, right, DateTimeOffsetScalar.TryParse),
        SettingType.Time => AreEqual<TimeSpan>(left, right, TimeScalar.TryParse),
        SettingType.Duration => AreEqual<TimeSpan>(left, right, DurationScalar.TryParse),
        _ => false,
    };

    private static bool? IsWithinDecimals(SettingShape shape, string text) =>
        IsWithin<decimal>(shape, text, DecimalScalar.TryParse) ?? IsWithin<double>(shape, text, NumberScalar.TryParse);

    /// <summary>Whether a value lies within its bounds; null if the value or a bound is none of the type's.</summary>
    private static bool? IsWithin<T>(SettingShape shape, string text, Reader<T> read)
        where T : IComparable<T>
    {
        if (!read(text, out var value))
            return null;
        if (shape.Minimum is { } minimum)
        {
            if (!read(minimum, out var low))
                return null;
            var order = value.CompareTo(low);
            if (order < 0 || (order == 0 && shape.MinimumExclusive))
                return false;
        }

        if (shape.Maximum is not { } maximum)
            return true;
        if (!read(maximum, out var high))
            return null;
        var above = value.CompareTo(high);
        return above < 0 || (above == 0 && !shape.MaximumExclusive);
    }

    private static bool AreEqual<T>(string left, string right, Reader<T> read)
        where T : IComparable<T> =>
        read(left, out var a) && read(right, out var b) && a.CompareTo(b) == 0;
}
