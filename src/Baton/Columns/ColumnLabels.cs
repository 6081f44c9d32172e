using System.Globalization;
using Baton.Frames;

namespace Baton.Columns;

/// <summary>
/// Numbers the values of a column by their text, which is the same for a value in columns of different widths. A value
/// becomes text only once for each column, however often it occurs.
/// </summary>
internal static class ColumnLabels
{
    /// <summary>The number of each value.</summary>
    /// <param name="column">The column.</param>
    /// <param name="number">Gives a text its number.</param>
    /// <param name="missing">The number of a missing value.</param>
    public static int[] Encode(Column column, Func<string, int> number, int missing = -1) => column switch
    {
        StringColumn c => Encode(c, number, missing),
        Column<bool> c => Encode(c, static value => value ? "true" : "false", number, missing),
        Column<sbyte> c => EncodeFormatted(c, null, number, missing),
        Column<byte> c => EncodeFormatted(c, null, number, missing),
        Column<short> c => EncodeFormatted(c, null, number, missing),
        Column<ushort> c => EncodeFormatted(c, null, number, missing),
        Column<int> c => EncodeFormatted(c, null, number, missing),
        Column<uint> c => EncodeFormatted(c, null, number, missing),
        Column<long> c => EncodeFormatted(c, null, number, missing),
        Column<ulong> c => EncodeFormatted(c, null, number, missing),
        Column<float> c => EncodeFormatted(c, "R", number, missing),
        Column<double> c => EncodeFormatted(c, "R", number, missing),
        Column<DateOnly> c => EncodeFormatted(c, "O", number, missing),
        Column<TimeOnly> c => EncodeFormatted(c, "O", number, missing),
        Column<DateTime> c => EncodeFormatted(c, "O", number, missing),
        _ => throw new NotSupportedException($"A column of the type {column.Type} has no labels."),
    };

    /// <summary>The number of each value.</summary>
    /// <param name="column">The column.</param>
    /// <param name="text">Makes a value text.</param>
    /// <param name="number">Gives a text its number.</param>
    /// <param name="missing">The number of a missing value.</param>
    public static int[] Encode<T>(Column<T> column, Func<T, string> text, Func<string, int> number, int missing = -1)
        where T : unmanaged
    {
        var known = new Dictionary<T, int>();
        var values = column.Span;
        var codes = new int[values.Length];
        for (var row = 0; row < codes.Length; row++)
        {
            if (column.NullCount > 0 && column.IsNull(row))
                codes[row] = missing;
            else if (!known.TryGetValue(values[row], out codes[row]))
                known.Add(values[row], codes[row] = number(text(values[row])));
        }

        return codes;
    }

    private static int[] EncodeFormatted<T>(Column<T> column, string? format, Func<string, int> number, int missing)
        where T : unmanaged, IFormattable =>
        Encode(column, value => value.ToString(format, CultureInfo.InvariantCulture), number, missing);

    private static int[] Encode(StringColumn column, Func<string, int> number, int missing)
    {
        var codes = new int[column.Length];
        for (var row = 0; row < codes.Length; row++)
            codes[row] = column[row] is { } text ? number(text) : missing;
        return codes;
    }
}
