using Baton.Frames;
using Baton.Schemas;
using Baton.Schemas.Rules;

namespace Baton.Abstractions.Tests.Schemas;

public class DataSchemaTests
{
    private static readonly DataSchema Weather = new(
        "weather",
        new ColumnRules<int>(new ColumnSchema("hour", ColumnType.Int32) { IsKey = true }, new RangeRule<int>(0, 23)),
        new ColumnRules<float>(new ColumnSchema("hum", ColumnType.Float32), new RangeRule<float>(0, 1)),
        new ColumnRules<byte>(new ColumnSchema("season", ColumnType.UInt8) { IsCategorical = true }, new AllowedValuesRule<byte>(1, 2, 3, 4)),
        new TextColumnRules(new ColumnSchema("note", ColumnType.String, Nullable: true), new TextLengthRule(1, 5)));

    private static Frame Rows(int[] hour, float[] hum, byte[] season, string?[] note) => Frame.Of(
        ("hour", Column.Of<int>(hour)), ("hum", Column.Of<float>(hum)), ("season", Column.Of<byte>(season)), ("note", Column.Of(note)));

    [Fact]
    public void Rows_that_keep_all_rules_are_valid()
    {
        var report = Weather.Check(Rows([0, 23], [0, 1], [1, 4], [null, "rainy"]));

        Assert.True(report.IsValid);
        Assert.Empty(report.Violations);
        report.ThrowIfInvalid("weather.csv");
    }

    [Fact]
    public void Every_violation_is_reported_at_once_in_the_order_of_the_columns()
    {
        var report = Weather.Check(Rows([24, 1, -1], [0.5f, float.NaN, 2], [1, 5, 0], ["", "cloudy", null]));

        Assert.Equal(
            [
                "column 'hour' (rule: between 0 and 23): 2 rows, first at rows 1, 3; row 1 holds 24",
                "column 'hum' (rule: a finite number): 1 row, at row 2; row 2 holds NaN",
                "column 'hum' (rule: between 0 and 1): 1 row, at row 3; row 3 holds 2",
                "column 'season' (rule: one of 1, 2, 3, 4): 2 rows, first at rows 2, 3; row 2 holds 5",
                "column 'note' (rule: between 1 and 5 characters long): 2 rows, first at rows 1, 2; row 1 holds ''",
            ],
            report.Violations.Select(v => v.Message));
    }

    [Fact]
    public void The_message_names_the_source_and_all_violations()
    {
        var report = Weather.Check(Rows([24], [0], [9], [null]));

        var failure = Assert.Throws<DataException>(() => report.ThrowIfInvalid("weather.csv"));

        Assert.Equal(
            """
            weather.csv does not fit the schema 'weather' (the first is row 1):
              column 'hour' (rule: between 0 and 23): 1 row, at row 1; row 1 holds 24
              column 'season' (rule: one of 1, 2, 3, 4): 1 row, at row 1; row 1 holds 9
            """,
            failure.Message);
    }

    [Fact]
    public void A_missing_column_is_named_with_those_that_are_there()
    {
        var report = Weather.Check(Rows([1], [0], [1], [null]).Without("season"));

        var violation = Assert.Single(report.Violations);
        Assert.Equal("season", violation.Column);
        Assert.Equal(1, violation.Count);
        Assert.Empty(violation.FirstRows);
        Assert.Equal("column 'season' (rule: must be there): is missing; the columns are: hour, hum, note", violation.Message);
    }

    [Fact]
    public void A_column_of_another_type_is_named_once_and_its_values_are_not_looked_at()
    {
        var report = Weather.Check(Rows([1], [0], [1], [null]).With(new ColumnSchema("hour", ColumnType.Int64), Column.Of(99L)));

        Assert.Equal("column 'hour' (rule: of the type Int32): is of the type Int64", Assert.Single(report.Violations).Message);
    }

    [Fact]
    public void A_missing_value_violates_only_the_rule_that_forbids_it()
    {
        var hour = new ColumnBuilder<int>();
        hour.Append(5);
        hour.AppendNull();
        hour.AppendNull();
        var report = Weather.Check(Rows([0, 0, 0], [0, 0, 0], [1, 1, 1], [null, null, null]).With(new ColumnSchema("hour", ColumnType.Int32, true), hour.Build()));

        Assert.Equal("column 'hour' (rule: no missing values): 2 rows, first at rows 2, 3", Assert.Single(report.Violations).Message);
    }

    [Fact]
    public void What_stands_at_the_place_of_a_missing_value_is_not_looked_at()
    {
        var schema = new DataSchema("s", new ColumnRules<float>(new ColumnSchema("x", ColumnType.Float32, Nullable: true), new RangeRule<float>(0, 1)));
        var column = new Column<float>(new[] { float.NaN, 99f, 0.5f }, Validity.FromBits(new byte[] { 0b100 }, 3));

        Assert.True(schema.Check(Frame.Of(("x", column))).IsValid);
    }

    [Fact]
    public void Rows_of_a_part_of_a_stream_are_counted_from_the_beginning_of_the_stream()
    {
        var violation = Assert.Single(Weather.Check(Rows([1, 99], [0, 0], [1, 1], [null, null]), firstRow: 5_000_000_000).Violations);

        Assert.Equal([5_000_000_001], violation.FirstRows);
        Assert.Contains("at row 5000000002; row 5000000002 holds 99", violation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slice_is_checked_as_if_it_were_a_frame_of_its_own()
    {
        var whole = Rows([99, 1, 2, 99], [0, 0, 0, 0], [1, 1, 1, 1], ["too long", null, "ok", "too long"]);

        Assert.True(Weather.Check(whole.Slice(1, 2)).IsValid);
        Assert.Equal([2], Weather.Check(whole.Slice(1, 3)).Violations.SelectMany(v => v.FirstRows).Distinct());
    }

    [Fact]
    public void At_most_five_rows_are_listed_and_all_are_counted()
    {
        var violation = Assert.Single(Weather.Check(Rows([.. Enumerable.Repeat(50, 1000)], new float[1000], [.. Enumerable.Repeat((byte)1, 1000)], new string?[1000])).Violations);

        Assert.Equal(1000, violation.Count);
        Assert.Equal([0, 1, 2, 3, 4], violation.FirstRows);
    }

    [Fact]
    public void Zero_rows_are_valid_if_the_columns_are_there()
    {
        Assert.True(Weather.Check(Rows([], [], [], [])).IsValid);
        Assert.Equal(4, Weather.Check(Frame.Of()).Violations.Count);
    }

    [Fact]
    public void Columns_that_the_schema_does_not_know_are_ignored()
    {
        var frame = Rows([1], [0], [1], [null]).With(new ColumnSchema("extra", ColumnType.Float64), Column.Of(double.NaN));

        Assert.True(Weather.Check(frame).IsValid);
    }

    [Fact]
    public void A_column_cannot_stand_twice()
    {
        Assert.Throws<DataException>(() => new DataSchema(
            "s", new ColumnRules<int>(new ColumnSchema("x", ColumnType.Int32)), new ColumnRules<byte>(new ColumnSchema("x", ColumnType.UInt8))));
    }

    [Fact]
    public void Rules_for_another_type_than_the_column_has_are_a_mistake_of_the_programmer()
    {
        Assert.Throws<ArgumentException>(() => new ColumnRules<int>(new ColumnSchema("x", ColumnType.UInt8)));
        Assert.Throws<ArgumentException>(() => new TextColumnRules(new ColumnSchema("x", ColumnType.UInt8)));
    }
}
