using System.Globalization;
using Baton.Settings.Manifests;

namespace Baton.Generators.Components.Parsing;

/// <summary>The range of a whole number: an attribute may give it as fractions, as texts, beyond the type's bounds or without its ends.</summary>
internal static class IntegerRange
{
    // Far beyond 64 bits, and well inside of what a decimal holds.
    private const decimal Beyond = 1e20m;

    /// <summary>Puts the range into the shape, both ends included.</summary>
    public static SettingShape? Apply(
        SettingShape shape, (object Minimum, object Maximum) range, bool minimumExclusive, bool maximumExclusive, out string problem)
    {
        problem = "";
        if (Read(range.Minimum) is not { } minimum || Read(range.Maximum) is not { } maximum)
        {
            problem = $"has a [Range] from '{range.Minimum}' to '{range.Maximum}', and one of them is no number";
            return null;
        }

        var least = decimal.Ceiling(minimum) + (minimumExclusive && decimal.Ceiling(minimum) == minimum ? 1 : 0);
        var greatest = decimal.Floor(maximum) - (maximumExclusive && decimal.Floor(maximum) == maximum ? 1 : 0);
        least = Math.Max(least, Parse(shape.Minimum!));
        greatest = Math.Min(greatest, Parse(shape.Maximum!));
        if (least > greatest)
        {
            problem = "has a [Range] that no value is in";
            return null;
        }

        return shape with { Minimum = Format(least), Maximum = Format(greatest) };
    }

    private static decimal? Read(object bound) => bound switch
    {
        int number => number,
        double number when double.IsNaN(number) => null,
        double number => number >= (double)Beyond ? Beyond : number <= -(double)Beyond ? -Beyond : (decimal)number,
        string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => Math.Max(-Beyond, Math.Min(Beyond, number)),
        _ => null,
    };

    private static decimal Parse(string text) => decimal.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture);

    private static string Format(decimal whole) => whole.ToString("F0", CultureInfo.InvariantCulture);
}
