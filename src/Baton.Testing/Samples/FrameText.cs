using System.Globalization;
using Baton.Frames;

namespace Baton.Testing.Samples;

/// <summary>Values of columns as invariant text that reads as the same values.</summary>
internal static class FrameText
{
    /// <summary>A value as text.</summary>
    public static string Of(object value) => value switch
    {
        double or float => ((IFormattable)value).ToString("R", CultureInfo.InvariantCulture),
        DateOnly or TimeOnly or DateTime => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A column of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="texts">Its values; null where one is missing.</param>
    /// <exception cref="FormatException">A text is no value of the type.</exception>
    public static Column Column(ColumnType type, string?[] texts) => type switch
    {
        ColumnType.Boolean => Values<bool>(texts, bool.Parse),
        ColumnType.Int8 => Parsed<sbyte>(texts),
        ColumnType.UInt8 => Parsed<byte>(texts),
        ColumnType.Int16 => Parsed<short>(texts),
        ColumnType.UInt16 => Parsed<ushort>(texts),
        ColumnType.Int32 => Parsed<int>(texts),
        ColumnType.UInt32 => Parsed<uint>(texts),
        ColumnType.Int64 => Parsed<long>(texts),
        ColumnType.UInt64 => Parsed<ulong>(texts),
        ColumnType.Float32 => Parsed<float>(texts),
        ColumnType.Float64 => Parsed<double>(texts),
        ColumnType.Date => Parsed<DateOnly>(texts),
        ColumnType.Time => Parsed<TimeOnly>(texts),
        ColumnType.DateTime => Values(texts, static t => DateTime.Parse(t, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)),
        _ => Frames.Column.Of(texts),
    };

    private static Column<T> Parsed<T>(string?[] texts)
        where T : unmanaged, IParsable<T> => Values(texts, static t => T.Parse(t, CultureInfo.InvariantCulture));

    private static Column<T> Values<T>(string?[] texts, Func<string, T> parse)
        where T : unmanaged
    {
        var builder = new ColumnBuilder<T>(texts.Length);
        foreach (var text in texts)
        {
            if (text is null)
                builder.AppendNull();
            else
                builder.Append(parse(text));
        }

        return builder.Build();
    }
}
