using Baton.Frames;
using Baton.Onnx.Predictions;

namespace Baton.Onnx.Tests.Predictions;

public sealed class CategoryKeysTests
{
    [Theory]
    [InlineData(ColumnType.Int8, new[] { "-1", "007", "1", "128", "a", "1.0", "" }, new[] { 0, 2 })]
    [InlineData(ColumnType.UInt8, new[] { "-1", "255", "256" }, new[] { 1 })]
    [InlineData(ColumnType.Float64, new[] { "0.1", "1", "1E+20", "1e20", "1.0", "Infinity", "NaN" }, new[] { 0, 1, 2, 5, 6 })]
    [InlineData(ColumnType.Float32, new[] { "0.1", "0.10000000149", "3" }, new[] { 0, 2 })]
    public void A_column_holds_the_categories_that_are_the_text_of_its_numbers(ColumnType type, string[] categories, int[] places) =>
        Assert.Equal(places, CategoryKeys.Of(type, categories).Places);

    [Fact]
    public void Whole_numbers_keep_their_bits()
    {
        Assert.Equal([-1L], CategoryKeys.Of(ColumnType.UInt64, ["18446744073709551615"]).Integers);
        Assert.Equal([long.MaxValue], CategoryKeys.Of(ColumnType.Int64, ["9223372036854775807"]).Integers);
    }

    [Theory]
    [InlineData("9007199254740991", true)]
    [InlineData("-9007199254740991", true)]
    [InlineData("9007199254740993", false)]
    [InlineData("-9223372036854775808", false)]
    public void Double_precision_holds_whole_numbers_up_to_a_size(string category, bool fits) =>
        Assert.Equal(fits, CategoryKeys.Of(ColumnType.Int64, ["1", category]).FitDoubles);
}
