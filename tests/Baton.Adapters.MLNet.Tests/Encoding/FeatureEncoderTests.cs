using Baton.Adapters.MLNet.Encoding;
using Baton.Adapters.MLNet.Settings;
using Baton.Frames;
using Baton.Models;
using Microsoft.ML.Data;

namespace Baton.Adapters.MLNet.Tests.Encoding;

/// <summary>Rows become the vectors that their settings say.</summary>
public sealed class FeatureEncoderTests
{
    private static readonly Frame Rows = new(
        new FrameSchema(new("n", ColumnType.Float64, Nullable: true), new("c", ColumnType.String, Nullable: true), new("code", ColumnType.Int32) { IsCategorical = true }),
        Column.OfNullable<double>(1, null, 3),
        Column.Of("b", null, "a"),
        Column.Of(7, 10, 7));

    [Theory]
    [InlineData(CategoryEncoding.OneHot, MissingHandling.Mean, new float[] { 2, 0, 0, 1, 0 })]
    [InlineData(CategoryEncoding.OneHot, MissingHandling.Indicate, new float[] { 2, 1, 0, 0, 1, 0 })]
    [InlineData(CategoryEncoding.Ordinal, MissingHandling.Indicate, new float[] { 2, 1, 0, 10, 0 })]
    [InlineData(CategoryEncoding.Ordinal, MissingHandling.Keep, new float[] { float.NaN, 0, 10 })]
    public void A_row_with_missing_values_becomes_what_is_asked_for(CategoryEncoding categories, object missing, float[] expected)
    {
        Assert.Equal(expected, Vector(Encoder(categories, (MissingHandling)missing), Rows, 1));
    }

    [Fact]
    public void A_category_that_was_not_there_is_none_or_refused()
    {
        var other = Frame.Of(("n", Column.Of<double>(1)), ("c", Column.Of("zebra")), ("code", Column.Of(7)));
        Assert.Equal([1, 0, 0, 0, 1], Vector(Encoder(CategoryEncoding.OneHot, MissingHandling.Mean), other, 0));

        var error = Assert.Throws<ModelException>(() => Vector(Encoder(CategoryEncoding.OneHot, MissingHandling.Mean, UnknownCategory.Error), other, 0));
        Assert.Contains("'c' is 'zebra' in row 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hash_sets_one_number_for_a_category_and_none_for_a_missing_one()
    {
        var encoder = Encoder(CategoryEncoding.Hash, MissingHandling.Mean);
        Assert.Equal(1 + (2 * 16), encoder.Layout.Width);
        Assert.Equal(2, Vector(encoder, Rows, 0).Skip(1).Sum());
        Assert.Equal(1, Vector(encoder, Rows, 1).Skip(1).Sum());
        Assert.Equal(Vector(encoder, Rows, 0), Vector(Encoder(CategoryEncoding.Hash, MissingHandling.Mean), Rows, 0));
    }

    [Fact]
    public void More_numbers_than_fit_into_memory_are_refused_before_any_is_copied()
    {
        var names = Enumerable.Range(0, 2200).Select(i => $"x{i}").ToArray();
        var one = Column.Of<float>([1]);
        var million = Column.Of<float>(new float[1_000_000]);
        var encoder = FeatureEncoder.Fit(Frame.Of(names.Select(n => (n, (Column)one))), new EncodingOptions(CategoryEncoding.OneHot, 4, 100, UnknownCategory.Ignore, MissingHandling.Mean, Standardize: false));

        var error = Assert.Throws<ModelException>(() => encoder.Encode(Frame.Of(names.Select(n => (n, (Column)million)))));

        Assert.StartsWith("1000000 rows of 2200 numbers are more than", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    [InlineData(32)]
    public void There_are_only_so_many_bits_of_a_hash(int bits) =>
        Assert.Contains($"hashed with {bits} bits", Assert.Throws<ModelException>(() => new HashFeature("c", bits, refusesMissing: false)).Message, StringComparison.Ordinal);

    [Fact]
    public void Many_categories_become_sparse_vectors_of_the_same_numbers()
    {
        var wide = Frame.Of(("c", Column.Of([.. Enumerable.Range(0, 100).Select(i => $"{i:D3}")])));
        var encoder = FeatureEncoder.Fit(wide, new EncodingOptions(CategoryEncoding.OneHot, 4, 1000, UnknownCategory.Ignore, MissingHandling.Refuse, Standardize: false));
        var vector = default(VBuffer<float>);
        encoder.Encode(encoder.Bind(wide)).Write(42, ref vector);

        Assert.False(vector.IsDense);
        Assert.Equal([42], vector.GetIndices().ToArray());
        Assert.Equal([1f], vector.GetValues().ToArray());
    }

    [Fact]
    public void Missing_values_that_are_refused_are_named_with_their_row()
    {
        var error = Assert.Throws<ModelException>(() => Vector(Encoder(CategoryEncoding.Ordinal, MissingHandling.Refuse), Rows, 0));
        Assert.Contains("'n' is missing in row 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_categories_are_refused()
    {
        var names = Frame.Of(("c", Column.Of([.. Enumerable.Range(0, 11).Select(i => $"{i}")])));
        var error = Assert.Throws<ModelException>(() => FeatureEncoder.Fit(names, new EncodingOptions(CategoryEncoding.OneHot, 4, 10, UnknownCategory.Ignore, MissingHandling.Refuse, Standardize: false)));
        Assert.Contains("more than 10 categories", error.Message, StringComparison.Ordinal);
    }

    private static FeatureEncoder Encoder(CategoryEncoding categories, MissingHandling missing, UnknownCategory unknown = UnknownCategory.Ignore) =>
        FeatureEncoder.Fit(Rows, new EncodingOptions(categories, 4, 10, unknown, missing, Standardize: false));

    private static float[] Vector(FeatureEncoder encoder, Frame rows, int row)
    {
        var vector = default(VBuffer<float>);
        encoder.Encode(encoder.Bind(rows)).Write(row, ref vector);
        return [.. vector.DenseValues()];
    }
}
