using Baton.Frames;
using Baton.Schemas;
using Baton.Schemas.Rules;

namespace Baton.Abstractions.Tests.Schemas.Rules;

public class RuleTests
{
    private static IReadOnlyList<long> Violating<T>(ValueRule<T> rule, params T[] values)
        where T : unmanaged =>
        new DataSchema("s", new ColumnRules<T>(new ColumnSchema("x", ColumnTypes.Of<T>()), rule))
            .Check(Frame.Of(("x", Column.Of<T>(values)))).Violations.Where(v => v.Rule == rule.Description).SelectMany(v => v.FirstRows).ToList();

    private static IReadOnlyList<long> Violating(TextRule rule, params string?[] values) =>
        new DataSchema("s", new TextColumnRules(new ColumnSchema("x", ColumnType.String, Nullable: true), rule))
            .Check(Frame.Of(("x", Column.Of(values)))).Violations.SelectMany(v => v.FirstRows).ToList();

    [Fact]
    public void Bounds_belong_to_the_range_unless_they_are_exclusive()
    {
        Assert.Equal([0, 3], Violating(new RangeRule<int>(1, 2), 0, 1, 2, 3));
        Assert.Equal([0, 1, 3], Violating(new RangeRule<int>(1, 2, minimumExclusive: true), 0, 1, 2, 3));
        Assert.Equal([0, 2, 3], Violating(new RangeRule<int>(1, 2, maximumExclusive: true), 0, 1, 2, 3));
    }

    [Fact]
    public void A_range_may_have_one_bound()
    {
        Assert.Equal([0], Violating(new RangeRule<long>(0, null), -1, 0, long.MaxValue));
        Assert.Equal([2], Violating(new RangeRule<ulong>(null, 7), 0UL, 7UL, ulong.MaxValue));
        Assert.Throws<ArgumentException>(() => new RangeRule<long>(null, null));
    }

    [Fact]
    public void Dates_and_times_have_ranges_too()
    {
        Assert.Equal([0, 2], Violating(
            new RangeRule<DateOnly>(new DateOnly(2011, 1, 1), new DateOnly(2012, 12, 31)), new(2010, 12, 31), new(2011, 1, 1), new(2013, 1, 1)));
        Assert.Equal([1], Violating(new RangeRule<TimeOnly>(null, new TimeOnly(18, 0)), new(18, 0), new(18, 0, 1)));
    }

    [Fact]
    public void A_value_that_is_not_finite_is_reported_once()
    {
        var schema = new DataSchema("s", new ColumnRules<double>(
            new ColumnSchema("x", ColumnType.Float64), new RangeRule<double>(0, 1), new AllowedValuesRule<double>(0, 1)));

        var report = schema.Check(Frame.Of(("x", Column.Of(double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1))));

        Assert.Equal(["a finite number"], report.Violations.Select(v => v.Rule));
        Assert.Equal([0, 1, 2], report.Violations[0].FirstRows);
    }

    [Theory]
    [InlineData(1, 4, false, false, "between 1 and 4")]
    [InlineData(1, null, false, false, "at least 1")]
    [InlineData(null, 4, false, false, "at most 4")]
    [InlineData(1, null, true, false, "greater than 1")]
    [InlineData(null, 4, false, true, "less than 4")]
    [InlineData(1, 4, true, false, "greater than 1 and at most 4")]
    public void A_range_says_itself_in_words(int? minimum, int? maximum, bool minimumExclusive, bool maximumExclusive, string words)
    {
        Assert.Equal(words, new RangeRule<int>(minimum, maximum, minimumExclusive, maximumExclusive).Description);
    }

    [Fact]
    public void Words_do_not_depend_on_the_culture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        var german = (System.Globalization.CultureInfo)before.Clone();
        german.NumberFormat.NumberDecimalSeparator = ",";
        System.Globalization.CultureInfo.CurrentCulture = german;
        try
        {
            Assert.Equal("between 0.5 and 1.5", new RangeRule<double>(0.5, 1.5).Description);
            Assert.Equal("at least 2011-01-31", new RangeRule<DateOnly>(new DateOnly(2011, 1, 31), null).Description);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Many_allowed_values_are_not_all_listed()
    {
        Assert.Equal(
            "one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, … (50 in all)",
            new AllowedValuesRule<int>([.. Enumerable.Range(0, 50)]).Description);
    }

    [Fact]
    public void Allowed_text_differs_in_case_and_may_be_empty()
    {
        Assert.Equal([1, 3], Violating(new AllowedTextRule("a", "ö", ""), "a", "A", "ö", "o", "", null));
    }

    [Fact]
    public void The_length_of_text_is_counted_in_characters_not_bytes()
    {
        Assert.Equal([2, 3], Violating(new TextLengthRule(1, 3), "öäü", "a", "", "abcd", null));
        Assert.Equal([1], Violating(new TextLengthRule(2, 2), "ab", "a"));
    }

    [Fact]
    public void A_pattern_matches_the_whole_text()
    {
        Assert.Equal([1, 2, 3, 4], Violating(new TextPatternRule("[A-Z]{2}"), "AB", "xAB", "ABx", "AB\n", "", null));
        Assert.Equal([2], Violating(new TextPatternRule("a|ab"), "a", "ab", "abc"));
    }

    [Fact]
    public void A_pattern_is_held_against_text_of_any_length()
    {
        Assert.Equal([1], Violating(new TextPatternRule("ö*"), new string('ö', 10_000), new string('ö', 10_000) + "x"));
    }

    [Fact]
    public void A_pattern_that_takes_too_long_ends_with_the_column_and_row()
    {
        var schema = new DataSchema("s", new TextColumnRules(new ColumnSchema("code", ColumnType.String), new TextPatternRule("(a+)+b", 50)));

        var failure = Assert.Throws<DataException>(() => schema.Check(Frame.Of(("code", Column.Of("ab", new string('a', 60))))));

        Assert.StartsWith("Column 'code', row 2: it took longer than 50 ms", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_text_is_cut_in_messages()
    {
        var schema = new DataSchema("s", new TextColumnRules(new ColumnSchema("x", ColumnType.String), new TextLengthRule(0, 3)));

        var violation = Assert.Single(schema.Check(Frame.Of(("x", Column.Of(new string('x', 5000))))).Violations);

        Assert.True(violation.Message.Length < 200, violation.Message);
    }
}
