using System.Text.Json;
using Baton.Components;

namespace Baton.Generators.Tests.Schemas;

public class OddRowsTests
{
    [Fact]
    public void Every_type_survives_the_way_to_a_frame_and_back()
    {
        OddRows.Everything[] rows =
        [
            default,
            new()
            {
                Truth = true, I8 = sbyte.MinValue, U8 = byte.MaxValue, I16 = short.MinValue, U16 = ushort.MaxValue, I32 = int.MinValue, U32 = uint.MaxValue,
                I64 = long.MinValue, U64 = ulong.MaxValue, F32 = float.Epsilon, F64 = double.MaxValue, Date = DateOnly.MaxValue, Time = TimeOnly.MaxValue,
                Moment = new DateTime(2024, 2, 29, 23, 59, 59, DateTimeKind.Utc), Text = "öäü\0\"",
            },
            new() { Text = "", Truth = false },
        ];

        var frame = OddRows.Everything.ToFrame(rows);

        Assert.Equal(rows, OddRows.Everything.FromFrame(frame));
        Assert.All(frame.Columns, c => Assert.InRange(c.NullCount, 1, 2));
        Assert.All(OddRows.Everything.Schema.Columns, c => Assert.True(c.Nullable));
        Assert.Equal(ulong.MaxValue, OddRows.Everything.Columns(frame).U64[1]);
        Assert.Null(OddRows.Everything.Columns(frame).Text[0]);
        Assert.Equal(100, OddRows.Everything.Sample(100).Length);
    }

    [Fact]
    public void A_positional_record_has_its_parameters_as_columns()
    {
        OddRows.Positional[] rows = [new(1, 0.5), new(2, -1.5, "b", 3)];

        Assert.Equal(["id", "score", "group", "half"], OddRows.Positional.Schema.Columns.Names);
        Assert.True(OddRows.Positional.Schema.Columns["id"].IsKey);
        Assert.True(OddRows.Positional.Schema.Columns["group"].IsCategorical);
        Assert.Equal("score", OddRows.Positional.Schema.Columns["half"].DerivedFrom);
        Assert.Equal(rows, OddRows.Positional.FromFrame(OddRows.Positional.ToFrame(rows)));
        Assert.Equal(
            ["between -1.5 and 1.5", "one of 'a', 'b'"],
            OddRows.Positional.Check(OddRows.Positional.ToFrame([new(1, 2, "c")])).Violations.Select(v => v.Rule));
    }

    [Fact]
    public void A_text_that_a_row_lacks_is_missing_and_the_check_says_so()
    {
        var frame = OddRows.Positional.ToFrame([default]);

        Assert.Equal(1, frame["group"].NullCount);
        Assert.Equal("no missing values", Assert.Single(OddRows.Positional.Check(frame).Violations).Rule);
    }

    [Fact]
    public void Names_that_mean_something_else_are_still_names()
    {
        var rows = OddRows.@record.Sample(20);
        var frame = OddRows.@record.ToFrame(rows);

        Assert.Equal(rows, OddRows.@record.FromFrame(frame));
        Assert.Equal("a \"b\" \\ {c}\n<d> & ö", OddRows.@record.Schema.Columns[1].Name);
        Assert.Equal(rows[3].@event, OddRows.@record.Columns(frame).@event[3]);
        using var json = JsonDocument.Parse(OddRows.@record.JsonSchema);
        Assert.Equal(["\"\"\"", "", "\\", "\u2028"], json.RootElement.GetProperty("properties").GetProperty("quotes").GetProperty("enum").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal("keywords", ((IComponent)new OddRows.@record.SchemaComponent()).Descriptor.Kind);
    }

    [Fact]
    public void A_struct_need_not_be_a_record()
    {
        var report = OddRows.Plain.Check(OddRows.Plain.ToFrame([new() { Value = 0, Code = "a" }, new() { Value = 100, Code = "AB" }, new()]));

        Assert.Equal(
            [
                "column 'value' (rule: greater than 0 and at most 100): 1 row, at row 1; row 1 holds 0",
                "column 'code' (rule: between 2 and 4 characters long): 1 row, at row 1; row 1 holds 'a'",
                "column 'code' (rule: matching [a-z]+\\d*): 1 row, at row 2; row 2 holds 'AB'",
            ],
            report.Violations.Select(v => v.Message));
        Assert.Equal("ab", OddRows.Plain.FromFrame(OddRows.Plain.ToFrame([new()]))[0].Code);
    }

    [Fact]
    public void Bounds_are_those_that_the_type_can_hold()
    {
        var rules = OddRows.Bounds.Schema.Sample(0);
        Assert.Equal(OddRows.Bounds.Schema.Columns, rules.Schema);
        var frame = OddRows.Bounds.ToFrame(
            [
                new()
                {
                    Any = 255, NotNegative = -1, Fraction = 4, Positive = 0, Large = 0, Small = 0, Tenths = 0.7f, Opening = new TimeOnly(18, 0),
                    Morning = new DateTime(2011, 1, 1, 12, 0, 1), Few = 4, NewYear = new DateOnly(2013, 1, 1), Yes = false,
                },
            ]);
        Assert.Equal(
            [
                "notNegative: at least 0", "fraction: between 1 and 3", "positive: greater than 0", "large: at least 1",
                "small: between -9223372036854775808 and -9223372036854775807", "opening: between 09:00:00 and 17:30:00.5",
                "morning: between 2011-01-01T00:00:00 and 2011-01-01T12:00:00", "few: one of 1, 2, 3", "newYear: one of 2011-01-01, 2012-01-01", "yes: one of true",
            ],
            OddRows.Bounds.Check(frame).Violations.Select(v => $"{v.Column}: {v.Rule}"));
        Assert.Equal(200, OddRows.Bounds.Sample(200).Length);
    }
}
