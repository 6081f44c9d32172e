using Baton.Settings.Nodes;
using Baton.Settings.Scalars;

namespace Baton.Abstractions.Tests.Settings.Scalars;

public class ScalarTests
{
    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0", 0L)]
    [InlineData("+7", 7L)]
    [InlineData("007", 7L)]
    [InlineData("0x1F", 31L)]
    [InlineData("0o17", 15L)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("8.0", 8)]
    [InlineData("1e3", 1000)]
    [InlineData("+1.50e3", 1500)]
    [InlineData("-120e-1", -12)]
    [InlineData("0e-99999999999", 0)]
    [InlineData(".0", 0)]
    [InlineData("92233720368547758070E-1", long.MaxValue)]
    public void Whole_numbers_are_read(string text, long expected)
    {
        Assert.True(IntegerScalar.TryParse(Plain(text), out long value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1.5")]
    [InlineData("1e-1")]
    [InlineData("125e-2")]
    [InlineData("1e-99999999999")]
    [InlineData(" 1")]
    [InlineData("1\0")]
    [InlineData("1_000")]
    [InlineData("0x")]
    [InlineData("0o8")]
    [InlineData("0xG")]
    [InlineData("-0x1")]
    [InlineData("٣")]
    public void What_is_no_whole_number_is_refused(string text)
    {
        Assert.False(IntegerScalar.TryParse(Plain(text), out long _));
        Assert.False(IntegerScalar.IsInteger(Plain(text)));
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("0xFFFFFFFFFFFFFFFFF")]
    public void A_whole_number_that_64_bits_do_not_hold_is_still_a_whole_number(string text)
    {
        Assert.False(IntegerScalar.TryParse(Plain(text), out long _));
        Assert.True(IntegerScalar.IsInteger(Plain(text)));
    }

    [Fact]
    public void Unsigned_numbers_reach_their_whole_range()
    {
        Assert.True(IntegerScalar.TryParse(Plain("18446744073709551615"), out ulong greatest));
        Assert.Equal(ulong.MaxValue, greatest);
        Assert.False(IntegerScalar.TryParse(Plain("18446744073709551616"), out ulong _));
        Assert.False(IntegerScalar.TryParse(Plain("-1"), out ulong _));
        Assert.True(IntegerScalar.TryParse(Plain("-0"), out ulong zero));
        Assert.Equal(0UL, zero);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData(".5", .5)]
    [InlineData("5.", 5)]
    [InlineData("-1.5e-3", -1.5e-3)]
    [InlineData("1E+16", 1e16)]
    [InlineData("0x10", 16)]
    public void Numbers_are_read(string text, double expected)
    {
        Assert.True(NumberScalar.TryParse(Plain(text), out double value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData(".inf")]
    [InlineData("-.inf")]
    [InlineData(".nan")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e999")]
    [InlineData(".")]
    [InlineData("1e")]
    [InlineData("1,5")]
    [InlineData("1 000")]
    [InlineData("$5")]
    [InlineData("")]
    public void What_is_no_finite_number_is_refused(string text)
    {
        Assert.False(NumberScalar.TryParse(Plain(text), out double _));
        Assert.False(NumberScalar.TryParse(Plain(text), out float _));
        Assert.False(DecimalScalar.TryParse(Plain(text), out var _));
    }

    [Fact]
    public void A_single_is_rounded_once_and_bounded_by_its_own_range()
    {
        Assert.False(NumberScalar.TryParse(Plain("1e39"), out float _));
        // Rounded to double first, this would land on the wrong neighbour.
        Assert.True(NumberScalar.TryParse(Plain("1.00000017881393432617187499"), out float value));
        Assert.Equal(1.00000011920928955078125f, value);
    }

    [Fact]
    public void Quoted_text_is_no_number_and_no_truth_value()
    {
        Assert.False(BooleanScalar.TryParse(Quoted("true"), out _));
        Assert.False(IntegerScalar.TryParse(Quoted("1"), out long _));
        Assert.False(IntegerScalar.TryParse(Quoted("1"), out ulong _));
        Assert.False(NumberScalar.TryParse(Quoted("1"), out double _));
        Assert.False(NumberScalar.TryParse(Quoted("1"), out float _));
        Assert.False(DecimalScalar.TryParse(Quoted("1"), out _));
    }

    [Theory]
    [InlineData("tRUE")]
    [InlineData("yes")]
    [InlineData("on")]
    [InlineData("1")]
    [InlineData("")]
    public void Only_true_and_false_are_truth_values(string text) => Assert.False(BooleanScalar.TryParse(Plain(text), out _));

    [Theory]
    [InlineData("500ms", 500)]
    [InlineData("30s", 30_000)]
    [InlineData("5m", 300_000)]
    [InlineData("2h", 7_200_000)]
    [InlineData("1d", 86_400_000)]
    [InlineData("1.5h", 5_400_000)]
    [InlineData("-3s", -3_000)]
    [InlineData("00:00:01.5", 1_500)]
    [InlineData("1.02:30:00", 95_400_000)]
    [InlineData("-00:00:01", -1_000)]
    public void Durations_are_read(string text, double milliseconds)
    {
        Assert.True(DurationScalar.TryParse(Quoted(text), out var value));
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), value);
    }

    [Theory]
    [InlineData("30")]
    [InlineData("s")]
    [InlineData("1:2")]
    [InlineData("1:2:3")]
    [InlineData("24:00:00")]
    [InlineData("00:60:00")]
    [InlineData("10675199d 1s")]
    [InlineData("1e3s")]
    [InlineData("12345678d")]
    [InlineData("10675200d")]
    [InlineData("99999999.00:00:00")]
    [InlineData("00:00:00.12345678")]
    [InlineData(" 1s")]
    [InlineData("1 s")]
    [InlineData("0x10s")]
    [InlineData("")]
    public void What_is_no_duration_is_refused(string text) => Assert.False(DurationScalar.TryParse(Plain(text), out _));

    [Theory]
    [InlineData("2026-01-31T18:30", "2026-01-31T18:30:00")]
    [InlineData("2026-01-31 18:30:01.25", "2026-01-31T18:30:01.25")]
    [InlineData("2026-01-31", "2026-01-31T00:00:00")]
    [InlineData("2026-01-31T18:30:00Z", "2026-01-31T18:30:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999", "9999-12-31T23:59:59.9999999")]
    public void Dates_with_times_are_read_and_written(string text, string canonical)
    {
        Assert.True(DateTimeScalar.TryParse(Quoted(text), out var value));
        Assert.Equal(canonical, DateTimeScalar.Format(value));
        Assert.True(DateTimeScalar.TryParse(canonical, out var again));
        Assert.Equal((value, value.Kind), (again, again.Kind));
    }

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-1-1")]
    [InlineData("31.01.2026")]
    [InlineData("2026-01-31T18:30:00+01:00")]
    [InlineData("2026-01-31T24:00:00")]
    [InlineData("2026-01-31T18:30:60")]
    [InlineData("2026-01-31T18:30:00.12345678")]
    [InlineData("2026-01-31T")]
    [InlineData("Z")]
    [InlineData("")]
    public void What_is_no_date_with_time_is_refused(string text) => Assert.False(DateTimeScalar.TryParse(text, out _));

    [Theory]
    [InlineData("2026-01-31T18:30:00+01:00", "2026-01-31T18:30:00+01:00")]
    [InlineData("2026-01-31T18:30:00.5Z", "2026-01-31T18:30:00.5+00:00")]
    [InlineData("2026-01-31 18:30-14:00", "2026-01-31T18:30:00-14:00")]
    public void Moments_are_read_and_written(string text, string canonical)
    {
        Assert.True(DateTimeOffsetScalar.TryParse(Quoted(text), out var value));
        Assert.Equal(canonical, DateTimeOffsetScalar.Format(value));
        Assert.True(DateTimeOffsetScalar.TryParse(canonical, out var again));
        Assert.True(value.EqualsExact(again));
    }

    [Theory]
    [InlineData("2026-01-31T18:30:00")]
    [InlineData("2026-01-31T18:30:00+1")]
    [InlineData("2026-01-31T18:30:00+15:00")]
    [InlineData("2026-01-31")]
    [InlineData("2026-01-31Z")]
    [InlineData("2026-01-31+01:00")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    public void What_is_no_moment_is_refused(string text) => Assert.False(DateTimeOffsetScalar.TryParse(text, out _));

    [Theory]
    [InlineData("18:30", "18:30:00")]
    [InlineData("00:00:00.0000001", "00:00:00.0000001")]
    [InlineData("23:59:59.9999999", "23:59:59.9999999")]
    public void Times_of_day_are_read_and_written(string text, string canonical)
    {
        Assert.True(TimeScalar.TryParse(Plain(text), out var value));
        Assert.Equal(canonical, TimeScalar.Format(value));
    }

    [Theory]
    [InlineData("24:00")]
    [InlineData("7:30")]
    [InlineData("07:30 PM")]
    [InlineData("1.00:00:00")]
    public void What_is_no_time_of_day_is_refused(string text) => Assert.False(TimeScalar.TryParse(text, out _));

    [Fact]
    public void Extremes_read_back_exactly()
    {
        foreach (var number in (double[])[0, -0.0, double.MaxValue, double.MinValue, double.Epsilon, 0.1, 1.0 / 3])
        {
            Assert.True(NumberScalar.TryParse(NumberScalar.Format(number), out double again));
            Assert.Equal(BitConverter.DoubleToInt64Bits(number), BitConverter.DoubleToInt64Bits(again));
        }

        foreach (var number in (float[])[float.MaxValue, float.Epsilon, 0.1f, 16777217f])
        {
            Assert.True(NumberScalar.TryParse(Plain(NumberScalar.Format(number)), out float again));
            Assert.Equal(number, again);
        }

        foreach (var number in (decimal[])[decimal.MaxValue, decimal.MinValue, 1.10m, 0.0000000000000000000000000001m])
        {
            Assert.True(DecimalScalar.TryParse(DecimalScalar.Format(number), out var again));
            Assert.Equal(decimal.GetBits(number), decimal.GetBits(again));
        }

        foreach (var duration in (TimeSpan[])[TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.Zero, new(1)])
        {
            Assert.True(DurationScalar.TryParse(DurationScalar.Format(duration), out var again));
            Assert.Equal(duration, again);
        }
    }

    [Theory]
    [InlineData("MaxDepth", "maxDepth")]
    [InlineData("URL", "url")]
    [InlineData("IOError", "ioError")]
    [InlineData("L2", "l2")]
    [InlineData("x", "x")]
    [InlineData("", "")]
    public void Names_are_spelled_in_camel_case(string name, string expected) => Assert.Equal(expected, CamelCase.From(name));

    [Fact]
    public void Enums_are_compared_exactly_and_uris_may_be_relative()
    {
        Assert.Equal(1, EnumScalar.IndexOf(Quoted("hist"), ["exact", "hist"]));
        Assert.Equal(-1, EnumScalar.IndexOf(Plain("Hist"), ["exact", "hist"]));
        Assert.Equal("a/b?c", UriScalar.Format(UriScalar.Parse(Plain("a/b?c"))!));
        Assert.Null(UriScalar.Parse(Quoted("")));
        Assert.Null(TextScalar.Parse(Plain("~")));
        Assert.Equal("~", TextScalar.Parse(Quoted("~")));
    }

    private static SettingsScalar Plain(string text) => new("x", SourceLocation.None, text);

    private static SettingsScalar Quoted(string text) => new("x", SourceLocation.None, text, ScalarStyle.Quoted);
}
