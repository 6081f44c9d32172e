using Baton.Frames;
using Baton.Schemas;
using Baton.Schemas.Rules;

namespace Baton.Abstractions.Tests.Schemas.Sampling;

public class SampleTests
{
    private static DataSchema Of<T>(params ValueRule<T>[] rules)
        where T : unmanaged =>
        new("s", new ColumnRules<T>(new ColumnSchema("x", ColumnTypes.Of<T>()), rules));

    [Fact]
    public void Samples_of_every_type_keep_the_rules()
    {
        DataSchema[] schemas =
        [
            Of<bool>(), Of<sbyte>(), Of<byte>(), Of<short>(), Of<ushort>(), Of<int>(), Of<uint>(), Of<long>(), Of<ulong>(),
            Of<float>(), Of<double>(), Of<DateOnly>(), Of<TimeOnly>(), Of<DateTime>(),
            Of<bool>(new AllowedValuesRule<bool>(true)),
            Of(new RangeRule<sbyte>(-5, 5)), Of(new RangeRule<byte>(250, null)), Of(new RangeRule<int>(null, -1_000_000)),
            Of(new RangeRule<uint>(null, 3)), Of(new RangeRule<long>(long.MinValue, long.MaxValue)), Of(new RangeRule<long>(long.MaxValue, null)),
            Of(new RangeRule<ulong>(ulong.MaxValue - 1, ulong.MaxValue)), Of(new RangeRule<ulong>(0, ulong.MaxValue)),
            Of(new RangeRule<int>(1, 3, minimumExclusive: true, maximumExclusive: true)),
            Of(new RangeRule<float>(0, 1, maximumExclusive: true)), Of(new RangeRule<double>(1e300, null)), Of(new RangeRule<double>(double.MinValue, double.MaxValue)),
            Of(new RangeRule<double>(null, -7)), Of(new RangeRule<double>(null, 1e9)),
            Of(new RangeRule<DateOnly>(null, new DateOnly(1, 1, 3))), Of(new RangeRule<DateOnly>(new DateOnly(9999, 12, 30), null)),
            Of(new RangeRule<TimeOnly>(new TimeOnly(9, 0), new TimeOnly(17, 0))), Of(new RangeRule<DateTime>(DateTime.MinValue, DateTime.MaxValue)),
            Of<int>(new AllowedValuesRule<int>(1, 2, 30, 40), new RangeRule<int>(10, 35)),
            new("s", new TextColumnRules(new ColumnSchema("x", ColumnType.String))),
            new("s", new TextColumnRules(new ColumnSchema("x", ColumnType.String), new TextLengthRule(3, 5))),
            new("s", new TextColumnRules(new ColumnSchema("x", ColumnType.String), new TextLengthRule(0, 0))),
            new("s", new TextColumnRules(new ColumnSchema("x", ColumnType.String), new AllowedTextRule("AB", "x"), new TextPatternRule("[A-Z]*"))),
        ];

        Assert.All(schemas, schema =>
        {
            var frame = schema.Sample(200, seed: 7);
            Assert.Equal(200, frame.RowCount);
            Assert.Empty(schema.Check(frame).Violations);
        });
    }

    [Fact]
    public void The_same_seed_makes_the_same_rows()
    {
        var schema = new DataSchema("s", new ColumnRules<double>(new ColumnSchema("x", ColumnType.Float64)), new TextColumnRules(new ColumnSchema("y", ColumnType.String)));

        Assert.Equal(Values(schema.Sample(50, 1)), Values(schema.Sample(50, 1)));
        Assert.NotEqual(Values(schema.Sample(50, 1)), Values(schema.Sample(50, 2)));
    }

    [Fact]
    public void Samples_spread_over_the_whole_range()
    {
        var values = Of(new RangeRule<byte>(1, 4)).Sample(1000).Column<byte>("x").Span.ToArray();

        Assert.Equal([1, 2, 3, 4], values.Distinct().Order().Select(v => (int)v));
    }

    [Fact]
    public void A_key_counts_up_so_that_rows_can_be_told_apart()
    {
        var schema = new DataSchema(
            "s",
            new ColumnRules<uint>(new ColumnSchema("id", ColumnType.UInt32) { IsKey = true }, new RangeRule<uint>(1, null)),
            new ColumnRules<DateOnly>(new ColumnSchema("day", ColumnType.Date) { IsKey = true }))
        {
            UniqueKeys = true,
        };

        var frame = schema.Sample(500);

        Assert.Equal(Enumerable.Range(1, 500).Select(i => (uint)i), frame.Column<uint>("id").Span.ToArray());
        Assert.True(schema.Check(frame).IsValid);
    }

    [Fact]
    public void Values_are_missing_only_where_they_may()
    {
        var schema = new DataSchema(
            "s",
            new ColumnRules<int>(new ColumnSchema("x", ColumnType.Int32, Nullable: true)),
            new TextColumnRules(new ColumnSchema("y", ColumnType.String, Nullable: true)),
            new ColumnRules<int>(new ColumnSchema("z", ColumnType.Int32)));

        var frame = schema.Sample(1000);

        Assert.InRange(frame["x"].NullCount, 50, 150);
        Assert.InRange(frame["y"].NullCount, 50, 150);
        Assert.Equal(0, frame["z"].NullCount);
    }

    [Fact]
    public void A_column_that_no_value_was_found_for_is_named()
    {
        var failure = Assert.Throws<DataException>(() => new DataSchema(
            "s", new TextColumnRules(new ColumnSchema("code", ColumnType.String), new TextPatternRule("[0-9]{9}"))).Sample(1));
        Assert.StartsWith("No sample can be made of the column 'code'", failure.Message, StringComparison.Ordinal);
        Assert.Throws<DataException>(() => Of<int>(new AllowedValuesRule<int>(5), new RangeRule<int>(6, 7)).Sample(1));
    }

    [Fact]
    public void Zero_rows_can_be_asked_for_and_fewer_cannot()
    {
        Assert.Equal(0, Of<int>().Sample(0).RowCount);
        Assert.Throws<ArgumentOutOfRangeException>(() => Of<int>().Sample(-1));
    }

    private static List<object?> Values(Frame frame) => [.. frame.Columns.SelectMany(c => Enumerable.Range(0, c.Length).Select(c.GetObject))];
}
