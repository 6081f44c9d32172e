using System.Globalization;
using Baton.Generators.Emission;

namespace Baton.Generators.Schemas;

/// <summary>Reads the constants of annotations as values of a column, and writes them as text.</summary>
internal static class ColumnConstant
{
    /// <summary>Beyond this, a bound is beyond every whole number that a column holds.</summary>
    private const double Unbounded = 1e20;

    private static readonly string[] DateFormats = ["yyyy-MM-dd"];
    private static readonly string[] TimeFormats = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    private static readonly string[] DateTimeFormats =
        ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>A constant as a value that the column can hold exactly; <see langword="null"/> if it cannot.</summary>
    public static ConstantSpec? Exact(ColumnValue column, object? constant)
    {
        switch (column.Shape)
        {
            case ColumnShape.Text:
                return constant is string text ? new ConstantSpec(Literal.String(text), JsonText.String(text)) : null;
            case ColumnShape.Boolean:
                return constant is bool truth ? new ConstantSpec(Literal.Boolean(truth), Literal.Boolean(truth)) : null;
            case ColumnShape.Real:
                return Real(constant) is { } real && !double.IsNaN(real) && Fits(column, real) ? Write(column, real) : null;
            default:
                return Countable(column, constant) is { } number && number >= column.Least && number <= column.Greatest && decimal.Truncate(number) == number
                    ? Write(column, number)
                    : null;
        }
    }

    /// <summary>A constant as a real number; <see langword="null"/> if it is none.</summary>
    public static double? Real(object? constant) => constant switch
    {
        string text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        sbyte or byte or short or ushort or int or uint or long or ulong or float or double => Convert.ToDouble(constant, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>A constant as a number, or as the ticks of a date or time; <see langword="null"/> if it is none.</summary>
    public static decimal? Countable(ColumnValue column, object? constant) => column.Shape switch
    {
        ColumnShape.Date => Ticks(constant, DateFormats),
        ColumnShape.Time => Ticks(constant, TimeFormats) is { } ticks ? ticks % TimeSpan.TicksPerDay : null,
        ColumnShape.DateTime => Ticks(constant, DateTimeFormats),
        _ => Whole(constant),
    };

    /// <summary>Writes a number, or the ticks of a date or time.</summary>
    public static ConstantSpec Write(ColumnValue column, decimal value)
    {
        if (column.Shape == ColumnShape.Integer)
        {
            var text = value.ToString("0", CultureInfo.InvariantCulture);
            return new ConstantSpec(text, text);
        }

        var time = new DateTime((long)value);
        var ticks = ((long)value).ToString(CultureInfo.InvariantCulture);
        return column.Shape switch
        {
            ColumnShape.Date => new ConstantSpec(Invariant($"new {column.CSharp}({time.Year}, {time.Month}, {time.Day})"), Quoted(time, "yyyy-MM-dd")),
            ColumnShape.Time => new ConstantSpec(
                time.Ticks % TimeSpan.TicksPerSecond == 0
                    ? Invariant($"new {column.CSharp}({time.Hour}, {time.Minute}, {time.Second})")
                    : $"new {column.CSharp}({ticks}L)",
                Quoted(time, "HH:mm:ss.FFFFFFF")),
            _ => new ConstantSpec(
                time.Ticks % TimeSpan.TicksPerSecond == 0
                    ? Invariant($"new {column.CSharp}({time.Year}, {time.Month}, {time.Day}, {time.Hour}, {time.Minute}, {time.Second})")
                    : $"new {column.CSharp}({ticks}L)",
                Quoted(time, "yyyy-MM-ddTHH:mm:ss.FFFFFFF")),
        };
    }

    /// <summary>Writes a real number with the digits that bring it back.</summary>
    public static ConstantSpec Write(ColumnValue column, double value)
    {
        var single = column.ColumnType == "Float32";
        var digits = single ? ((float)value).ToString("R", CultureInfo.InvariantCulture) : value.ToString("R", CultureInfo.InvariantCulture);
        return new ConstantSpec(digits + (single ? "F" : "D"), digits);
    }

    /// <summary>Whether a real number stays finite in the column.</summary>
    public static bool Fits(ColumnValue column, double value) =>
        !double.IsInfinity(value) && (column.ColumnType != "Float32" || !float.IsInfinity((float)value));

    private static decimal? Whole(object? constant)
    {
        switch (constant)
        {
            case string text:
                return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : Whole(Real(text));
            case float or double:
                var real = Convert.ToDouble(constant, CultureInfo.InvariantCulture);
                return double.IsNaN(real) ? null : (decimal)Math.Max(-Unbounded, Math.Min(Unbounded, real));
            case sbyte or byte or short or ushort or int or uint or long or ulong:
                return Convert.ToDecimal(constant, CultureInfo.InvariantCulture);
            default:
                return null;
        }
    }

    private static decimal? Ticks(object? constant, string[] formats) =>
        constant is string text && DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var time)
            ? time.Ticks
            : null;

    private static string Quoted(DateTime time, string format) => JsonText.String(time.ToString(format, CultureInfo.InvariantCulture));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
