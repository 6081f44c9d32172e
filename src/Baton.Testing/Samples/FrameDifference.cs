using System.Globalization;
using Baton.Frames;

namespace Baton.Testing.Samples;

/// <summary>Tells where two frames differ.</summary>
internal static class FrameDifference
{
    /// <summary>The first difference in words; null if there is none. Numbers are compared bit by bit unless a tolerance is given.</summary>
    /// <param name="expected">What there should be.</param>
    /// <param name="actual">What there is.</param>
    /// <param name="tolerance">How much two floating-point numbers may differ, relative to the greater one where that is above 1.</param>
    public static string? Find(Frame expected, Frame actual, double tolerance = 0)
    {
        if (!expected.Schema.Names.SequenceEqual(actual.Schema.Names, StringComparer.Ordinal))
            return $"the columns {Names(actual)} instead of {Names(expected)}";
        if (expected.RowCount != actual.RowCount)
            return $"{actual.RowCount} rows instead of {expected.RowCount}";
        foreach (var (name, (first, second)) in expected.Schema.Names.Zip(expected.Columns.Zip(actual.Columns)))
        {
            if (first.Type != second.Type)
                return $"the column '{name}' of the type {second.Type} instead of {first.Type}";
            for (var row = 0; row < first.Length; row++)
            {
                var (wanted, found) = (first.GetObject(row), second.GetObject(row));
                if (!Same(wanted, found, tolerance))
                    return $"{Text(found)} instead of {Text(wanted)} in row {row} of '{name}'";
            }
        }

        return null;
    }

    /// <summary>A value in words.</summary>
    public static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Names(Frame frame) => $"[{string.Join(", ", frame.Schema.Names)}]";

    private static bool Same(object? expected, object? actual, double tolerance) => (expected, actual) switch
    {
        (double a, double b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b) || Near(a, b, tolerance),
        (float a, float b) => BitConverter.SingleToInt32Bits(a) == BitConverter.SingleToInt32Bits(b) || Near(a, b, tolerance),
        _ => Equals(expected, actual),
    };

    private static bool Near(double a, double b, double tolerance) =>
        tolerance > 0 && Math.Abs(a - b) <= tolerance * Math.Max(1, Math.Max(Math.Abs(a), Math.Abs(b)));
}
