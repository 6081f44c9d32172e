using Baton.Adapters.MathNet.Encoding;
using Baton.Adapters.MathNet.Settings;
using Baton.Frames;
using Baton.Models;
using Baton.Models.Categories;

namespace Baton.Adapters.MathNet.Tests.Encoding;

public sealed class FeatureEncoderTests
{
    private static readonly EncodingOptions Refuse = new(MissingValues.Refuse, UnknownCategory.Ignore);
    private static readonly EncodingOptions Mean = new(MissingValues.Mean, UnknownCategory.Ignore);

    [Fact]
    public void Numbers_stay_truth_values_count_and_categories_get_a_column_each()
    {
        var frame = new Frame(
            new FrameSchema(
                new ColumnSchema("n", ColumnType.Int16),
                new ColumnSchema("b", ColumnType.Boolean),
                new ColumnSchema("t", ColumnType.String),
                new ColumnSchema("c", ColumnType.UInt8) { IsCategorical = true }),
            Column.Of<short>(5, -6, 7),
            Column.Of<bool>(true, false, true),
            Column.Of("y", "x", "y"),
            Column.Of<byte>(10, 9, 10));
        var encoder = FeatureEncoder.Fit(frame, Refuse, 10);
        Assert.Equal(["x", "y"], Assert.IsType<CategoryFeature>(encoder.Columns[2]).Categories);
        Assert.Equal(["10", "9"], Assert.IsType<CategoryFeature>(encoder.Columns[3]).Categories);
        Assert.Equal(
            [
                5, 1, 0, 1, 1, 0,
                -6, 0, 1, 0, 0, 1,
                7, 1, 0, 1, 1, 0,
            ],
            Rows(encoder.Encode(frame)));
    }

    [Fact]
    public void The_same_number_is_the_same_category_whatever_its_type()
    {
        var fitted = FeatureEncoder.Fit(Categorical(Column.Of<int>(1, 2, 3)), Refuse, 10);
        Assert.Equal([0, 0, 1, 1, 0, 0], Rows(fitted.Encode(Frame.Of(("c", Column.Of<long>(3, 1))))));
        Assert.Equal([0, 0, 1, 1, 0, 0], Rows(fitted.Encode(Frame.Of(("c", Column.Of<float>(3, 1))))));
        Assert.Equal([0, 0, 1, 1, 0, 0], Rows(fitted.Encode(Frame.Of(("c", Column.Of("3", "1"))))));
    }

    [Fact]
    public void An_unknown_category_is_none_of_the_known_or_refused()
    {
        var frame = Frame.Of(("c", Column.Of("a", "b")));
        var unknown = Frame.Of(("c", Column.Of("a", "z")));
        Assert.Equal([1, 0, 0, 0], Rows(FeatureEncoder.Fit(frame, Refuse, 10).Encode(unknown)));
        var strict = FeatureEncoder.Fit(frame, Refuse with { Unknown = UnknownCategory.Error }, 10);
        Assert.Contains("The feature 'c' is 'z' in row 2", Refusal(() => strict.Encode(unknown)), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_numbers_and_NaN_are_refused_with_their_count()
    {
        var frame = Frame.Of(("n", Samples.Nullable(1, null, double.NaN)));
        Assert.Contains(
            "The feature 'n' misses 2 of 3 values, the first in row 2",
            Refusal(() => FeatureEncoder.Fit(frame, Refuse, 10).Encode(frame)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_category_is_refused_or_none_of_the_known()
    {
        var frame = Frame.Of(("c", Column.Of("a", null, "b")));
        Assert.Contains("The feature 'c' misses 1 of 3 values, the first in row 2", Refusal(() => FeatureEncoder.Fit(frame, Refuse, 10).Encode(frame)), StringComparison.Ordinal);
        Assert.Equal([1, 0, 0, 0, 0, 1], Rows(FeatureEncoder.Fit(frame, Mean, 10).Encode(frame)));
    }

    [Fact]
    public void Missing_numbers_become_the_mean_of_the_rows_that_were_fitted()
    {
        var encoder = FeatureEncoder.Fit(Frame.Of(("n", Samples.Nullable(1, null, 4, double.NaN))), Mean, 10);
        Assert.Equal([2.5, 100], Rows(encoder.Encode(Frame.Of(("n", Samples.Nullable(null, 100))))));
    }

    [Fact]
    public void A_column_without_any_value_has_no_mean_and_no_category()
    {
        Assert.Contains("'n' has no value in any row", Refusal(() => FeatureEncoder.Fit(Frame.Of(("n", Samples.Nullable(null, null))), Mean, 10)), StringComparison.Ordinal);
        Assert.Contains("'c' has no value in any row", Refusal(() => FeatureEncoder.Fit(Frame.Of(("c", Column.Of(null, (string?)null))), Mean, 10)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Infinity_is_refused_always(double value)
    {
        var frame = Frame.Of(("n", Column.Of<double>(1, 2)));
        var encoder = FeatureEncoder.Fit(frame, Mean, 10);
        Assert.Contains("The feature 'n' is infinite in row 2", Refusal(() => encoder.Encode(Frame.Of(("n", Column.Of<double>(1, value))))), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_categories_are_refused_in_words() =>
        Assert.Contains(
            "The feature 'c' has more than 2 categories",
            Refusal(() => FeatureEncoder.Fit(Frame.Of(("c", Column.Of("a", "b", "c"))), Refuse, 2)),
            StringComparison.Ordinal);

    [Fact]
    public void Dates_are_refused() =>
        Assert.Contains("'d' holds Date, but a linear model reads", Refusal(() => FeatureEncoder.Fit(Frame.Of(("d", Column.Of(new DateOnly(2020, 1, 1)))), Refuse, 2)), StringComparison.Ordinal);

    [Fact]
    public void Another_type_than_was_fitted_is_refused()
    {
        var encoder = FeatureEncoder.Fit(Frame.Of(("n", Column.Of<double>(1, 2)), ("c", Column.Of("a", "b"))), Refuse, 10);
        Assert.Contains("'n' holds String", Refusal(() => encoder.Encode(Frame.Of(("n", Column.Of("1", "2")), ("c", Column.Of("a", "b"))))), StringComparison.Ordinal);
        Assert.Contains("'c' holds Boolean", Refusal(() => encoder.Encode(Frame.Of(("n", Column.Of<double>(1, 2)), ("c", Column.Of<bool>(true, false))))), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_found_by_name()
    {
        var encoder = FeatureEncoder.Fit(Frame.Of(("a", Column.Of<int>(1)), ("b", Column.Of<int>(2))), Refuse, 10);
        Assert.Equal([8, 9], Rows(encoder.Encode(Frame.Of(("other", Column.Of("x")), ("b", Column.Of<int>(9)), ("a", Column.Of<int>(8))))));
        Assert.Contains("the feature 'a', which the input lacks", Refusal(() => encoder.Encode(Frame.Of(("b", Column.Of<int>(9))))), StringComparison.Ordinal);
    }

    private static Frame Categorical(Column column) =>
        new(new FrameSchema(new ColumnSchema("c", column.Type) { IsCategorical = true }), column);

    private static string Refusal(Func<object> work) => Assert.Throws<ModelException>(work).Message;

    private static double[] Rows(DesignMatrix design)
    {
        var numbers = new double[design.Rows * design.Width];
        design.CopyRows(0, design.Rows, numbers);
        return [.. Enumerable.Range(0, numbers.Length).Select(i => numbers[(i % design.Width * design.Rows) + (i / design.Width)])];
    }
}
