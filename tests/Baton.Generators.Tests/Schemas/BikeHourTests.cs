using System.Text.Json;
using Baton.Components;
using Baton.Frames;
using Baton.Generated;
using Baton.Schemas;

namespace Baton.Generators.Tests.Schemas;

/// <summary>What the compiler adds to a record, run on rows of the real data.</summary>
public class BikeHourTests
{
    // Rows 1, 2 and 17,379 of hour.csv.
    private static readonly BikeHour[] Hours =
    [
        new()
        {
            Instant = 1, Day = new DateOnly(2011, 1, 1), Season = 1, Year = 0, Month = 1, Hour = 0, Holiday = 0, Weekday = 6, WorkingDay = 0, Weather = 1,
            Temperature = 0.24f, FeelingTemperature = 0.2879f, Humidity = 0.81f, WindSpeed = 0, Casual = 3, Registered = 13, Count = 16,
        },
        new()
        {
            Instant = 2, Day = new DateOnly(2011, 1, 1), Season = 1, Year = 0, Month = 1, Hour = 1, Holiday = 0, Weekday = 6, WorkingDay = 0, Weather = 1,
            Temperature = 0.22f, FeelingTemperature = 0.2727f, Humidity = 0.8f, WindSpeed = 0, Casual = 8, Registered = 32, Count = 40,
        },
        new()
        {
            Instant = 17379, Day = new DateOnly(2012, 12, 31), Season = 1, Year = 1, Month = 12, Hour = 23, Holiday = 0, Weekday = 1, WorkingDay = 1, Weather = 1,
            Temperature = 0.26f, FeelingTemperature = 0.2727f, Humidity = 0.65f, WindSpeed = 0.1343f, Casual = 12, Registered = 37, Count = 49,
        },
    ];

    [Fact]
    public void The_columns_are_those_of_the_file_in_its_order()
    {
        Assert.Equal(
            "instant,dteday,season,yr,mnth,hr,holiday,weekday,workingday,weathersit,temp,atemp,hum,windspeed,casual,registered,cnt",
            string.Join(',', BikeHour.Schema.Columns.Names));
        Assert.Equal(["instant", "dteday"], BikeHour.Schema.Columns.Where(c => c.IsKey).Select(c => c.Name));
        Assert.Equal(["season", "weathersit"], BikeHour.Schema.Columns.Where(c => c.IsCategorical).Select(c => c.Name));
        Assert.Equal(["casual", "registered"], BikeHour.Schema.Columns.Where(c => c.DerivedFrom == "cnt").Select(c => c.Name));
        Assert.Equal(ColumnType.Date, BikeHour.Schema.Columns["dteday"].Type);
        Assert.DoesNotContain(BikeHour.Schema.Columns, c => c.Nullable);
    }

    [Fact]
    public void Rows_become_a_frame_and_come_back()
    {
        var frame = BikeHour.ToFrame(Hours);

        Assert.Equal(BikeHour.Schema.Columns, frame.Schema);
        Assert.True(BikeHour.Check(frame).IsValid);
        Assert.Equal(Hours, BikeHour.FromFrame(frame));
        Assert.Equal(Hours[1..], BikeHour.FromFrame(frame.Slice(1, 2)));
        Assert.Equal(Hours, BikeHour.FromFrame(BikeHour.ToFrame(new List<BikeHour>(Hours))));
        Assert.Empty(BikeHour.FromFrame(BikeHour.ToFrame([])));
    }

    [Fact]
    public void The_order_of_the_columns_and_further_ones_do_not_matter()
    {
        var frame = BikeHour.ToFrame(Hours);
        var other = frame.Select(frame.Schema.Names.Reverse()).With(new ColumnSchema("extra", ColumnType.String), Column.Of("a", "b", "c"));

        Assert.Equal(Hours, BikeHour.FromFrame(other));
    }

    [Fact]
    public void Columns_are_spans_of_their_type()
    {
        var columns = BikeHour.Columns(BikeHour.ToFrame(Hours));
        ReadOnlySpan<byte> seasons = columns.Season;
        ReadOnlySpan<DateOnly> days = columns.Day;

        Assert.Equal([1, 1, 1], seasons.ToArray());
        Assert.Equal(new DateOnly(2012, 12, 31), days[2]);
        Assert.Equal(0.1343f, columns.WindSpeed[2]);
    }

    [Fact]
    public void Only_the_columns_that_are_asked_for_must_be_there()
    {
        var frame = BikeHour.ToFrame(Hours).Select("hr");

        Assert.Equal(23, BikeHour.Columns(frame).Hour[2]);
        Assert.Contains("'season'", Assert.Throws<DataException>(() => BikeHour.Columns(frame).Season.Length).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_with_missing_values_has_no_span()
    {
        var hours = new ColumnBuilder<byte>();
        hours.Append(1);
        hours.AppendNull();
        var frame = Frame.Of(("hr", hours.Build()));

        Assert.Contains("misses 1 of 2 values", Assert.Throws<DataException>(() => BikeHour.Columns(frame).Hour.Length).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_in_the_rows_is_reported()
    {
        BikeHour[] wrong =
        [
            Hours[0] with { Season = 5, Humidity = float.NaN },
            Hours[1] with { Day = new DateOnly(2013, 1, 1), Humidity = 1.01f },
            Hours[1] with { Season = 0 },
            Hours[0],
        ];

        var failure = Assert.Throws<DataException>(() => BikeHour.FromFrame(BikeHour.ToFrame(wrong)));

        Assert.Equal(
            """
            The frame does not fit the schema 'bike-hour' (the first is row 1):
              column 'dteday' (rule: between 2011-01-01 and 2012-12-31): 1 row, at row 2; row 2 holds 2013-01-01
              column 'season' (rule: between 1 and 4): 2 rows, first at rows 1, 3; row 1 holds 5
              column 'hum' (rule: a finite number): 1 row, at row 1; row 1 holds NaN
              column 'hum' (rule: between 0 and 1): 1 row, at row 2; row 2 holds 1.01
              column 'instant', 'dteday' (rule: unique keys): 1 row, at row 4; row 4 repeats row 1
            """,
            failure.Message);
    }

    [Fact]
    public void Samples_are_valid_and_the_same_for_a_seed()
    {
        var rows = BikeHour.Sample(500, seed: 9);

        Assert.Equal(500, rows.Length);
        Assert.True(BikeHour.Check(BikeHour.ToFrame(rows)).IsValid);
        Assert.Equal(rows, BikeHour.Sample(500, seed: 9));
        Assert.NotEqual(rows, BikeHour.Sample(500, seed: 10));
        Assert.Equal([1, 2, 3, 4], rows.Select(r => (int)r.Season).Distinct().Order());
    }

    [Fact]
    public void The_json_schema_is_json_that_says_the_rules()
    {
        using var document = JsonDocument.Parse(BikeHour.JsonSchema);
        var root = document.RootElement;

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", root.GetProperty("$schema").GetString());
        Assert.Equal(BikeHour.Schema.Columns.Names, root.GetProperty("properties").EnumerateObject().Select(p => p.Name));
        Assert.Equal(BikeHour.Schema.Columns.Names, root.GetProperty("required").EnumerateArray().Select(e => e.GetString()!));
        Assert.Equal(4, root.GetProperty("properties").GetProperty("season").GetProperty("maximum").GetInt32());
        Assert.Equal("date", root.GetProperty("properties").GetProperty("dteday").GetProperty("format").GetString());
        Assert.Equal("1 winter to 4 autumn.", root.GetProperty("properties").GetProperty("season").GetProperty("description").GetString());
    }

    [Fact]
    public void Config_can_choose_the_schema()
    {
        ISchema schema = new BikeHour.SchemaComponent();
        var descriptor = ((IComponent)schema).Descriptor;

        Assert.Equal(("schema", "bike-hour"), (descriptor.Family, descriptor.Kind));
        Assert.Equal(["Baton.Schemas.ISchema"], descriptor.Manifest.Capabilities);
        Assert.Empty(descriptor.Manifest.Settings);
        Assert.Same(BikeHour.Schema.Columns, schema.Columns);
        Assert.False(schema.Check(Frame.Of()).IsValid);
        // This test project is a program, so it has a catalog.
        Assert.True(HostCatalog.Create().TryGet("schema", "bike-hour", out var listed));
        Assert.Same(descriptor, listed);
    }
}
