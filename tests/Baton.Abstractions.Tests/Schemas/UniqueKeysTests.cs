using Baton.Frames;
using Baton.Schemas;
using Baton.Schemas.Rules;

namespace Baton.Abstractions.Tests.Schemas;

public class UniqueKeysTests
{
    private static readonly DataSchema Readings = new(
        "readings",
        new ColumnRules<DateOnly>(new ColumnSchema("day", ColumnType.Date) { IsKey = true }),
        new TextColumnRules(new ColumnSchema("sensor", ColumnType.String, Nullable: true) { IsKey = true }),
        new ColumnRules<int>(new ColumnSchema("value", ColumnType.Int32)))
    {
        UniqueKeys = true,
    };

    private static Frame Rows(params (int Day, string? Sensor)[] rows) => Frame.Of(
        ("day", Column.Of<DateOnly>([.. rows.Select(r => new DateOnly(2024, 1, r.Day))])),
        ("sensor", Column.Of([.. rows.Select(r => r.Sensor)])),
        ("value", Column.Of(new int[rows.Length])));

    [Fact]
    public void Keys_that_differ_in_one_column_are_different()
    {
        Assert.True(Readings.Check(Rows((1, "a"), (1, "b"), (2, "a"), (2, "b"), (1, null), (2, null), (1, ""))).IsValid);
    }

    [Fact]
    public void A_row_that_repeats_a_key_is_reported_with_the_row_that_had_it_first()
    {
        var violation = Assert.Single(Readings.Check(Rows((1, "a"), (2, "a"), (3, null), (2, "a"), (3, null)), firstRow: 10).Violations);

        Assert.Equal([13, 14], violation.FirstRows);
        Assert.Equal("column 'day', 'sensor' (rule: unique keys): 2 rows, first at rows 14, 15; row 14 repeats row 12", violation.Message);
    }

    [Fact]
    public void Nothing_is_said_of_keys_when_a_key_column_is_missing()
    {
        var violation = Assert.Single(Readings.Check(Rows((1, "a"), (1, "a")).Without("day")).Violations);

        Assert.Equal("must be there", violation.Rule);
    }

    [Fact]
    public void Keys_may_repeat_where_the_schema_does_not_ask_for_unique_ones()
    {
        Assert.True(new DataSchema("readings", Readings.Rules).Check(Rows((1, "a"), (1, "a"))).IsValid);
    }
}
