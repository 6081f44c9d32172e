using Baton.Adapters.OnnxRuntime.Tests.Models;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Tests;

/// <summary>Frames in, prediction frames out.</summary>
public sealed class FrameTests : NativeTests
{
    [Fact]
    public void Inputs_are_read_from_the_columns_of_their_names_in_any_order()
    {
        using var predictor = Open(Samples.Sum());
        var frame = Frame.Of(("other", Column.Of("x", "y")), ("b", Column.Of(10f, 20f)), ("a", Column.Of(1f, 2f)));
        var predictions = predictor.Predict(frame);
        Assert.Equal(["prediction"], predictions.Schema.Names);
        Assert.Equal([11f, 22f], predictions.Column<float>("prediction").Span.ToArray());
    }

    [Fact]
    public void Slices_are_read_where_they_begin()
    {
        using var predictor = Open(Samples.Sum());
        var frame = Frame.Of(("a", Column.Of(1f, 2f, 3f)), ("b", Column.Of(10f, 20f, 30f))).Slice(1, 2);
        Assert.Equal([22f, 33f], predictor.Predict(frame).Column<float>("prediction").Span.ToArray());
    }

    [Fact]
    public void Other_numbers_are_converted()
    {
        using var predictor = Open(Samples.Sum());
        var frame = Frame.Of(("a", Column.Of<byte>(1, 2)), ("b", Column.Of(0.5, 1.5)));
        Assert.Equal([1.5f, 3.5f], predictor.Predict(frame).Column<float>("prediction").Span.ToArray());
    }

    [Fact]
    public void A_missing_number_is_not_a_number()
    {
        using var predictor = Open(Samples.Sum());
        var frame = Frame.Of(("a", Column.OfNullable<float>(1, null)), ("b", Column.Of(1f, 1f)));
        Assert.Equal([2f, float.NaN], predictor.Predict(frame).Column<float>("prediction").Span.ToArray());
    }

    [Fact]
    public void Whole_numbers_are_taken_from_any_type_that_holds_them_exactly()
    {
        using var predictor = Open(Samples.Sum(ModelBytes.Int64));
        var frame = Frame.Of(("a", Column.Of(1.0, -2.0)), ("b", Column.Of(true, false)));
        Assert.Equal([2L, -2L], predictor.Predict(frame).Column<long>("prediction").Span.ToArray());
    }

    [Fact]
    public void What_a_whole_number_cannot_hold_is_refused_with_its_row()
    {
        using var predictor = Open(Samples.Sum(ModelBytes.Int32));
        var b = ("b", (Column)Column.Of(1, 1));
        Assert.Contains("'a' is 2.5 in row 2", Refusal(() => predictor.Predict(Frame.Of(("a", Column.Of(1, 2.5)), b))), StringComparison.Ordinal);
        Assert.Contains("'a' is 3000000000 in row 1", Refusal(() => predictor.Predict(Frame.Of(("a", Column.Of<long>(3_000_000_000, 1)), b))), StringComparison.Ordinal);
        Assert.Contains("'a' is NaN in row 1", Refusal(() => predictor.Predict(Frame.Of(("a", Column.Of(double.NaN, 1)), b))), StringComparison.Ordinal);
        Assert.Contains("'a' has no value in row 2", Refusal(() => predictor.Predict(Frame.Of(("a", Column.OfNullable<int>(1, null)), b))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_column_and_one_of_text_are_named()
    {
        using var predictor = Open(Samples.Sum());
        Assert.Contains("the column 'b', which the input lacks", Refusal(() => predictor.Predict(Frame.Of(("a", Column.Of(1f))))), StringComparison.Ordinal);
        Assert.Contains("'b' holds String", Refusal(() => predictor.Predict(Frame.Of(("a", Column.Of(1f)), ("b", Column.Of("x"))))), StringComparison.Ordinal);
    }

    [Fact]
    public void No_rows_give_no_rows_of_the_same_columns()
    {
        using var sum = Open(Samples.Sum());
        using var classifier = Open(Samples.Classifier(), m => new OnnxModel { Path = m.Path, Features = ["p", "q"] });
        var none = sum.Predict(Frame.Of(("a", Column.Of<float>()), ("b", Column.Of<float>())));
        Assert.Equal((0, "prediction"), (none.RowCount, string.Join(' ', none.Schema.Names)));
        none = classifier.Predict(Frame.Of(("p", Column.Of<float>()), ("q", Column.Of<float>())));
        Assert.Equal((0, "prediction probability_3 probability_5 probability_9"), (none.RowCount, string.Join(' ', none.Schema.Names)));
        Assert.Contains("'b'", Refusal(() => sum.Predict(Frame.Of(("a", Column.Of<float>())))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_matrix_is_packed_from_the_features_and_other_outputs_become_columns()
    {
        using var predictor = Open(Samples.Matrix().Build(), m => new OnnxModel { Path = m.Path, Features = ["p", "q"] });
        var predictions = predictor.Predict(Frame.Of(("q", Column.Of(1.0, 2.0)), ("p", Column.OfNullable<float>(3, 4))));
        Assert.Equal(["prediction", "twice_0", "twice_1"], predictions.Schema.Names);
        Assert.Equal([31f, 42f], predictions.Column<float>("prediction").Span.ToArray());
        Assert.Equal([6f, 8f], predictions.Column<float>("twice_0").Span.ToArray());
        Assert.Equal([2f, 4f], predictions.Column<float>("twice_1").Span.ToArray());
    }

    [Fact]
    public void What_the_model_says_of_itself_is_believed()
    {
        using var predictor = Open(Samples.Matrix().Metadata("baton.features", "[\"p\", \"q\"]").Metadata("baton.target", "y").Build());
        var signature = ((IDescribed)predictor).Signature;
        Assert.Equal(["p", "q"], signature.Inputs.Names);
        Assert.Equal(new ColumnSchema("y", ColumnType.Float32), signature.Target);
        Assert.Equal([12f], predictor.Predict(Frame.Of(("p", Column.Of(1f)), ("q", Column.Of(2f)))).Column<float>("prediction").Span.ToArray());
    }

    [Fact]
    public void A_map_for_each_row_becomes_probabilities()
    {
        using var predictor = Open(Samples.Classifier(), m => new OnnxModel { Path = m.Path, Features = ["p", "q"] });
        var predictions = predictor.Predict(Frame.Of(("p", Column.Of(2f, 0f)), ("q", Column.Of(0f, 3f))));
        Assert.Equal(["prediction", "probability_3", "probability_5", "probability_9"], predictions.Schema.Names);
        Assert.Equal([3L, 5L], predictions.Column<long>("prediction").Span.ToArray());
        Assert.Equal([2f, 0f], predictions.Column<float>("probability_3").Span.ToArray());
        Assert.Equal([0.5f, 0.5f], predictions.Column<float>("probability_9").Span.ToArray());
    }

    [Fact]
    public void Probabilities_alone_choose_the_class()
    {
        using var predictor = Open(Samples.Same(ModelBytes.Float, "batch", 2), m => new OnnxModel { Path = m.Path, Features = ["p", "q"], Classes = ["no", "yes"] });
        var predictions = predictor.Predict(Frame.Of(("p", Column.Of(0.75f, 0.25f)), ("q", Column.Of(0.25f, 0.75f))));
        Assert.Equal(["prediction", "probability_no", "probability_yes"], predictions.Schema.Names);
        Assert.Equal(("no", "yes"), (predictions.Text("prediction")[0], predictions.Text("prediction")[1]));
    }

    [Fact]
    public void Text_is_read_and_given()
    {
        using var predictor = Open(Samples.Same(ModelBytes.Text, "batch"), m => new OnnxModel { Path = m.Path, Columns = new Dictionary<string, string> { ["x"] = "word" } });
        var words = predictor.Predict(Frame.Of(("word", Column.Of("", "zwölf")))).Text("prediction");
        Assert.Equal(("", "zwölf"), (words[0], words[1]));
        Assert.Contains("'word' has no value in row 1", Refusal(() => predictor.Predict(Frame.Of(("word", Column.Of(null, "x"))))), StringComparison.Ordinal);
        Assert.Contains("at place 2 (the first is 1) holds a zero character", Refusal(() => predictor.Predict(Frame.Of(("word", Column.Of("x", "a\0b"))))), StringComparison.Ordinal);
        Assert.Contains("'word' holds Float32", Refusal(() => predictor.Predict(Frame.Of(("word", Column.Of(1f))))), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_sixteen_bits_are_single_precision_in_frames()
    {
        using var half = Open(Samples.Same(ModelBytes.Float16, "batch", 1));
        using var brain = Open(Samples.Same(ModelBytes.BFloat16, "batch", 1));
        var frame = Frame.Of(("x", Column.Of(1.5f, 0.1f)));
        Assert.Equal([1.5f, (float)(Half)0.1f], half.Predict(frame).Column<float>("prediction").Span.ToArray());
        Assert.Equal([1.5f, 0.10009765625f], brain.Predict(frame).Column<float>("prediction").Span.ToArray());
    }

    [Fact]
    public void A_model_whose_outputs_have_other_shapes_than_it_says_is_served_all_the_same()
    {
        var model = new ModelBytes().Input("x", ModelBytes.Float, "batch", 1).Output("y", ModelBytes.Float, "batch")
            .Node("Identity", ["x"], ["hidden"]).Node("Identity", ["hidden"], ["y"]).Build();
        using var predictor = Open(model);
        for (var i = 0; i < 3; i++)
            Assert.Equal([1f, 2f], predictor.Predict(Frame.Of(("x", Column.Of(1f, 2f)))).Column<float>("prediction").Span.ToArray());
    }

    [Theory]
    [InlineData(new object[] { "batch", 3, 4 }, "only one or two dimensions")]
    [InlineData(new object[] { "batch", 2 }, "it takes 2 values a row")]
    [InlineData(new object[] { "batch", "width" }, "the setting 'features'")]
    [InlineData(new object[] { 4, 1 }, "it takes 4 rows at a time")]
    public void A_model_that_no_column_fits_says_so_when_it_is_asked(object[] dimensions, string reason)
    {
        using var predictor = Open(Samples.Same(ModelBytes.Float, dimensions));
        Assert.Contains(reason, Refusal(() => predictor.Predict(Frame.Of(("x", Column.Of(1f))))), StringComparison.Ordinal);
        Assert.Contains(reason, Refusal(() => ((IDescribed)predictor).Signature), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_name_what_is_not_there_say_what_is()
    {
        var frame = Frame.Of(("a", Column.Of(1f)), ("b", Column.Of(1f)));
        using var prediction = Open(Samples.Sum(), m => new OnnxModel { Path = m.Path, Prediction = "score" });
        using var columns = Open(Samples.Sum(), m => new OnnxModel { Path = m.Path, Columns = new Dictionary<string, string> { ["c"] = "x" } });
        Assert.Contains("'score', which the model lacks; it has: 'prediction' (FP32 [batch, 1])", Refusal(() => prediction.Predict(frame)), StringComparison.Ordinal);
        Assert.Contains("the input 'c', which the model lacks; it has: a, b", Refusal(() => columns.Predict(frame)), StringComparison.Ordinal);
    }
}
