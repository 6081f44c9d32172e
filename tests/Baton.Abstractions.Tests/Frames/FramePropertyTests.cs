using Baton.Frames;

namespace Baton.Abstractions.Tests.Frames;

/// <summary>Random chains of operations do the same to a frame as to plain lists of rows.</summary>
public sealed class FramePropertyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Chains_of_slices_takes_masks_and_joins_do_what_they_do_to_lists(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var rows = Rows(random, random.Next(120));
            var frame = ToFrame(rows);
            for (var step = 0; step < 6; step++)
            {
                (frame, rows) = Apply(random, frame, rows);
                AssertSame(rows, frame);
            }
        }
    }

    private static (Frame Frame, List<Row> Rows) Apply(Random random, Frame frame, List<Row> rows)
    {
        switch (random.Next(4))
        {
            case 0:
                var start = random.Next(rows.Count + 1);
                var length = random.Next(rows.Count - start + 1);
                return (frame.Slice(start, length), rows.GetRange(start, length));
            case 1:
                var chosen = rows.Count == 0 ? [] : Enumerable.Range(0, random.Next(100)).Select(_ => random.Next(rows.Count)).ToArray();
                return (frame.Take(chosen), [.. chosen.Select(i => rows[i])]);
            case 2:
                var rate = random.NextDouble();
                var keep = rows.Select(_ => random.NextDouble() < rate).ToArray();
                return (frame.Where(keep), [.. rows.Where((_, i) => keep[i])]);
            default:
                var more = Rows(random, random.Next(30));
                return (Frame.Concat(frame, ToFrame(more), frame), [.. rows, .. more, .. rows]);
        }
    }

    private static List<Row> Rows(Random random, int count) =>
    [
        .. Enumerable.Range(0, count).Select(_ => new Row(
            random.Next(4) == 0 ? null : random.Next(),
            random.NextDouble() < 0.1 ? null : random.NextDouble(),
            random.Next(3) == 0 ? null : new string('é', random.Next(5)))),
    ];

    private static Frame ToFrame(List<Row> rows)
    {
        var schema = new FrameSchema(
            new ColumnSchema("number", ColumnType.Int32, Nullable: true),
            new ColumnSchema("value", ColumnType.Float64, Nullable: true),
            new ColumnSchema("text", ColumnType.String, Nullable: true));
        return new Frame(
            schema,
            Column.OfNullable<int>([.. rows.Select(r => r.Number)]),
            Column.OfNullable<double>([.. rows.Select(r => r.Value)]),
            Column.Of([.. rows.Select(r => r.Text)]));
    }

    private static void AssertSame(List<Row> rows, Frame frame)
    {
        Assert.Equal(rows.Count, frame.RowCount);
        var (number, value, text) = (frame.Column<int>("number"), frame.Column<double>("value"), frame.Text("text"));
        var read = Enumerable.Range(0, frame.RowCount).Select(i => new Row(number[i], value[i], text[i])).ToList();
        Assert.Equal(rows, read);
        Assert.Equal(rows.Count(r => r.Number is null), number.NullCount);
        Assert.Equal(rows.Count(r => r.Text is null), text.NullCount);
        Assert.True(frame.ContentEquals(ToFrame(rows)));
        var numbers = number.ToDoubles();
        for (var i = 0; i < numbers.Length; i++)
            Assert.Equal(rows[i].Number ?? double.NaN, numbers[i]);
    }

    private sealed record Row(int? Number, double? Value, string? Text);
}
