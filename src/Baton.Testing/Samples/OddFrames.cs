using Baton.Frames;

namespace Baton.Testing.Samples;

/// <summary>Frames that a component must survive: made from good ones, each odd in one way.</summary>
internal static class OddFrames
{
    private const int ManyColumns = 300;

    /// <summary>The odd frames with what is odd about them. All have as many rows as the good one unless they say otherwise.</summary>
    public static IEnumerable<(string What, Frame Frame)> Of(Frame good)
    {
        var rows = good.RowCount;
        yield return ("no rows", good.Slice(0, 0));
        yield return ("a single row", good.Slice(0, 1));
        yield return ("no columns", Frame.Of());
        yield return ("a single column", good.Select(good.Schema.Names.Take(1)));
        yield return ($"{ManyColumns} more columns", Wide(good));
        yield return ("columns that are the same in every row", good.Take(new int[rows]));
        foreach (var (what, odd) in ((string, Func<Column, Column>)[])[
            ("columns with missing values", column => Holed(column, static row => row % 3 == 1)),
            ("columns without any value", column => Holed(column, static _ => true)),
            ("columns of text", column => Column.Of(Enumerable.Range(0, column.Length).Select(i => $"text {i % 3}").ToArray())),
            ("columns of dates", column => Column.Of<DateOnly>(Enumerable.Range(0, column.Length).Select(i => new DateOnly(2024, 1, 1).AddDays(i)).ToArray())),
            ("columns of truth values", column => Column.Of<bool>(Enumerable.Range(0, column.Length).Select(i => i % 2 == 0).ToArray())),
            ("columns of whole numbers", column => Column.Of<long>(Enumerable.Range(0, column.Length).Select(i => long.MaxValue - i).ToArray())),
        ])
        {
            yield return (what, Each(good, odd));
        }

        foreach (var number in (double[])[double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.Epsilon])
            yield return (FormattableString.Invariant($"{number} among the numbers"), Each(good, column => With(column, number)));
    }

    private static Frame Each(Frame frame, Func<Column, Column> change)
    {
        Column[] columns = [.. frame.Columns.Select(change)];
        return new Frame(
            new FrameSchema(frame.Schema.Zip(columns).Select(p => new ColumnSchema(p.First.Name, p.Second.Type, Nullable: p.Second.NullCount > 0))), columns);
    }

    private static Frame Wide(Frame good)
    {
        var numbers = Column.Of<double>(Enumerable.Range(0, good.RowCount).Select(i => (double)(i % 7)).ToArray());
        return Frame.Of([.. good.Schema.Names.Zip(good.Columns), .. Enumerable.Range(0, ManyColumns).Select(i => ($"wide_{i}", (Column)numbers))]);
    }

    private static Column Holed(Column column, Func<int, bool> isMissing)
    {
        var validity = new ValidityBuilder();
        for (var row = 0; row < column.Length; row++)
            validity.Append(!isMissing(row));
        return column switch
        {
            Column<bool> truths => Of(truths),
            Column<sbyte> numbers => Of(numbers),
            Column<byte> numbers => Of(numbers),
            Column<short> numbers => Of(numbers),
            Column<ushort> numbers => Of(numbers),
            Column<int> numbers => Of(numbers),
            Column<uint> numbers => Of(numbers),
            Column<long> numbers => Of(numbers),
            Column<ulong> numbers => Of(numbers),
            Column<float> numbers => Of(numbers),
            Column<double> numbers => Of(numbers),
            Column<DateOnly> dates => Of(dates),
            Column<TimeOnly> times => Of(times),
            Column<DateTime> instants => Of(instants),
            StringColumn text => new StringColumn(text.Bytes, text.Offsets, validity.Build()),
            _ => throw new InvalidOperationException($"There is no way to leave values out of {column.Type}."),
        };

        Column<T> Of<T>(Column<T> values)
            where T : unmanaged =>
            new(values.Memory, validity.Build());
    }

    private static Column With(Column column, double number)
    {
        switch (column)
        {
            case Column<double> c:
                var doubles = c.Span.ToArray();
                for (var row = 0; row < doubles.Length; row += 4)
                    doubles[row] = number;
                return Column.Of<double>(doubles);
            case Column<float> c:
                var floats = c.Span.ToArray();
                for (var row = 0; row < floats.Length; row += 4)
                    floats[row] = (float)number;
                return Column.Of<float>(floats);
            default:
                return column;
        }
    }
}
