using Baton.Frames;

namespace Baton.Adapters.DuckDb.Writing;

/// <summary>Writes dates and times as ISO 8601, those of this machine's zone in UTC, so that they read as the same values.</summary>
internal static class MomentText
{
    private const int LongestText = 40;

    /// <summary>Makes text of a column of dates or times.</summary>
    public static Column Of(Column column) => column switch
    {
        Column<DateOnly> c => Format(c, "yyyy-MM-dd", static v => v),
        Column<TimeOnly> c => Format(c, "HH:mm:ss.FFFFFFF", static v => v),
        Column<DateTime> c => Format(c, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", static v => v.Kind == DateTimeKind.Local ? v.ToUniversalTime() : v),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "The column holds neither dates nor times."),
    };

    private static StringColumn Format<T>(Column<T> column, string format, Func<T, T> portable)
        where T : unmanaged, IUtf8SpanFormattable
    {
        var builder = new StringColumnBuilder(column.Length);
        Span<byte> text = stackalloc byte[LongestText];
        for (var i = 0; i < column.Length; i++)
        {
            if (column.IsNull(i))
            {
                builder.AppendNull();
                continue;
            }

            portable(column.Span[i]).TryFormat(text, out var length, format, System.Globalization.CultureInfo.InvariantCulture);
            builder.Append(text[..length]);
        }

        return builder.Build();
    }
}
