using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading.Conversion;

/// <summary>
/// Makes columns of the type that is asked for, by the rules of the CSV reader: text is read as it reads fields, whole
/// numbers must fit, and numbers with a fraction are rounded to the nearest that single or double precision holds.
/// </summary>
internal static class ColumnConversion
{
    /// <summary>Converts a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="schema">What it must become.</param>
    /// <param name="firstRow">The number of its first row in the whole source, from 0 on.</param>
    /// <param name="problems">Receives the values that are none.</param>
    /// <returns>The column; what stands in it for values that are none is undefined.</returns>
    public static Column Convert(Column column, ColumnSchema schema, long firstRow, RowProblems problems)
    {
        if (!schema.Nullable && column.NullCount > 0)
            TellMissing(column, schema.Name, firstRow, problems);
        if (column.Type == schema.Type)
            return column;
        var context = new ConversionContext(schema, firstRow, problems);
        return (column, schema.Type) switch
        {
            (StringColumn c, _) => TextConversion.Convert(c, context),
            (Column<DateOnly> c, ColumnType.DateTime) => ValueConversion.Convert<DateOnly, DateTime>(c, context, TryMidnight),
            (Column<DateTime> c, ColumnType.Date) => ValueConversion.Convert<DateTime, DateOnly>(c, context, TryDay),
            _ => NumberColumns.Convert(column, context),
        };
    }

    private static bool TryMidnight(DateOnly date, out DateTime time)
    {
        time = date.ToDateTime(default);
        return true;
    }

    private static bool TryDay(DateTime time, out DateOnly date)
    {
        date = DateOnly.FromDateTime(time);
        return time.TimeOfDay == TimeSpan.Zero;
    }

    private static void TellMissing(Column column, string name, long firstRow, RowProblems problems)
    {
        for (var i = 0; i < column.Length && !problems.IsFull; i++)
        {
            if (column.IsNull(i))
                problems.AddMissing(firstRow + i, name);
        }
    }
}
