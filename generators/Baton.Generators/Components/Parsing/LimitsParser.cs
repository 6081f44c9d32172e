using System.Globalization;
using Baton.Generators.Emission;
using Baton.Settings.Manifests;

namespace Baton.Generators.Components.Parsing;

/// <summary>Brings limits into the form of the manifest: invariant text, in the grammar of the setting's own type.</summary>
internal static class LimitsParser
{
    /// <summary>Adds limits to a scalar's shape.</summary>
    /// <param name="shape">The shape, with the bounds of its .NET type.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="problem">What is wrong, as the rest of a sentence that begins with the property's name.</param>
    /// <returns>The limited shape, or null if the limits do not fit.</returns>
    public static SettingShape? Apply(SettingShape shape, Limits limits, out string problem)
    {
        problem = "";
        var limited = shape;
        if (limits.Range is { } range)
            limited = ApplyRange(shape, range, limits, out problem);
        if (limited is not null && limits.Allowed is not null)
            limited = ApplyAllowed(limited, limits, out problem);
        return limited;
    }

    private static SettingShape? ApplyRange(SettingShape shape, (object Minimum, object Maximum) range, Limits limits, out string problem)
    {
        problem = "";
        switch (shape.Type)
        {
            case SettingType.Integer:
                return IntegerRange.Apply(shape, range, limits.MinimumExclusive, limits.MaximumExclusive, out problem);
            case SettingType.Number or SettingType.Decimal or SettingType.Duration or SettingType.DateTime or SettingType.DateTimeOffset
                or SettingType.Date or SettingType.Time:
                break;
            default:
                problem = "has a [Range], which fits numbers, dates and durations only";
                return null;
        }

        if (!ScalarText.TryCanonical(shape.Type, range.Minimum, out var minimum) || !ScalarText.TryCanonical(shape.Type, range.Maximum, out var maximum))
        {
            problem = $"has a [Range] from '{Show(range.Minimum)}' to '{Show(range.Maximum)}', and one of them is no value of its type";
            return null;
        }

        var isEmpty = minimum is not null && maximum is not null
            && ScalarText.Compare(shape.Type, minimum, maximum) is var order
            && (order > 0 || (order == 0 && (limits.MinimumExclusive || limits.MaximumExclusive)));
        if (isEmpty)
        {
            problem = $"has a [Range] that no value is in: from {minimum} to {maximum}";
            return null;
        }

        var (tighterMinimum, isMinimumExclusive) = Tighter(shape.Type, shape.Minimum, minimum, limits.MinimumExclusive, sign: 1);
        var (tighterMaximum, isMaximumExclusive) = Tighter(shape.Type, shape.Maximum, maximum, limits.MaximumExclusive, sign: -1);
        return shape with
        {
            Minimum = tighterMinimum,
            Maximum = tighterMaximum,
            MinimumExclusive = isMinimumExclusive,
            MaximumExclusive = isMaximumExclusive,
        };
    }

    private static (string? Bound, bool IsExclusive) Tighter(SettingType type, string? own, string? given, bool isExclusive, int sign)
    {
        if (given is null)
            return (own, false);
        return own is not null && sign * ScalarText.Compare(type, own, given) > 0 ? (own, false) : (given, isExclusive);
    }

    private static SettingShape? ApplyAllowed(SettingShape shape, Limits limits, out string problem)
    {
        problem = "";
        var allowed = new List<string>();
        foreach (var constant in limits.Allowed!)
        {
            // Null is a value if the type says so, whatever else is allowed.
            if (constant.IsNull)
                continue;
            if (constant.Value is not { } value || !ScalarText.TryCanonical(shape.Type, value, out var text) || text is null)
            {
                problem = $"has [AllowedValues] with '{Show(constant.Value)}', which is no value of its type";
                return null;
            }

            if (IsInRange(shape, text) && !allowed.Contains(text))
                allowed.Add(text);
        }

        if (allowed.Count == 0)
        {
            problem = "has [AllowedValues] that no value can meet";
            return null;
        }

        return shape with { AllowedValues = allowed.ToEquatableArray() };
    }

    private static bool IsInRange(SettingShape shape, string text)
    {
        var minimum = shape.Minimum is null ? 1 : ScalarText.Compare(shape.Type, text, shape.Minimum);
        var maximum = shape.Maximum is null ? -1 : ScalarText.Compare(shape.Type, text, shape.Maximum);
        return (shape.MinimumExclusive ? minimum > 0 : minimum >= 0) && (shape.MaximumExclusive ? maximum < 0 : maximum <= 0);
    }

    private static string Show(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
