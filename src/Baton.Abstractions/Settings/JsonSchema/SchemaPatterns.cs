using Baton.Settings.Manifests;
using Baton.Settings.Scalars;

namespace Baton.Settings.JsonSchema;

/// <summary>
/// Regular expressions (ECMA-262) of exactly those texts that settings accept. What is no text of a type can still hold a
/// reference.
/// </summary>
internal static class SchemaPatterns
{
    /// <summary>A text with a reference: it has its value only when the config is loaded. An escaped one is text.</summary>
    public const string Reference = @"^(?:[^$]|\$\$\{|\$(?!\$?\{))*\$\{";

    private const string LeapYear = @"(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    private const string Day = @"(?!0000)(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|" + LeapYear + "-02-29)";
    private const string Fraction = @"(?:\.\d{1,7})?";
    private const string Clock = @"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{0,7})?)?";
    private const string Offset = @"(?:Z|[-+](?:(?:0\d|1[0-3]):[0-5]\d|14:00))";

    // The longest duration is 10675199.02:48:05.4775807; of its last seconds only the very last is let in.
    private const string Days = @"(?:0?\d{7}|\d{1,6}|10(?:[0-5]\d{5}|6(?:[0-6]\d{4}|7(?:[0-4]\d{3}|5(?:0\d\d|1(?:[0-8]\d|9[0-8]))))))";
    private const string Elapsed = @"-?(?:" + Days + @"\.)?(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d" + Fraction + @"|-?10675199\.(?:0[01]:[0-5]\d|02:(?:[0-3]\d|4[0-7])):[0-5]\d" + Fraction + @"|10675199\.02:48:05\.4775807|-10675199\.02:48:05\.477580[78]";

    /// <summary>The pattern of the texts that a setting accepts which is no number or truth value.</summary>
    public static string Of(SettingShape shape) => shape.Type switch
    {
        SettingType.Date => OneOf(Bounded(shape, Day)),
        SettingType.Time => OneOf(Bounded(shape, Clock)),
        SettingType.DateTime => OneOf(Bounded(shape, $"{Day}(?:[T ]{Clock})?Z?")),
        // That 08:00+02:00 is 06:00Z is arithmetic: the bounds of moments and durations are left to the build.
        SettingType.DateTimeOffset => OneOf($"{Day}[T ]{Clock}{Offset}"),
        SettingType.Duration => OneOf([Elapsed, .. DurationScalar.Units.Select(u => Amount(u.Digits) + u.Suffix)]),
        _ => Reference,
    };

    private static string Amount(int digits) => $@"[-+]?(?:\d{{1,{digits}}}(?:\.\d*)?|\.\d+)";

    private static string OneOf(params string[] alternatives) => $"^(?:{string.Join("|", alternatives)})$|{Reference}";

    private static string Bounded(SettingShape shape, string pattern)
    {
        // Whatever else equals an allowed value is one too: '07:30' is '07:30:00'.
        if (shape.AllowedValues.Count > 0)
            return string.Join("|", shape.AllowedValues.Select(v => TextOrder.AtLeast(v) + TextOrder.AtMost(v) + pattern));
        var lower = shape.Minimum is { } minimum ? shape.MinimumExclusive ? TextOrder.Above(minimum) : TextOrder.AtLeast(minimum) : "";
        var upper = shape.Maximum is { } maximum ? shape.MaximumExclusive ? TextOrder.Below(maximum) : TextOrder.AtMost(maximum) : "";
        return lower + upper + pattern;
    }
}
