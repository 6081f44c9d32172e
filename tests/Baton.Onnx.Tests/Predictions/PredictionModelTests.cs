using System.Text.Json;
using Baton.Frames;
using Baton.Models;
using Baton.Onnx.Operators;
using Baton.Onnx.Predictions;
using Baton.Onnx.Tests.Files;
using Baton.Tensors;

namespace Baton.Onnx.Tests.Predictions;

public sealed class PredictionModelTests
{
    [Theory]
    [InlineData(ColumnType.Int32, false, false, 6)]
    [InlineData(ColumnType.Int32, true, false, 11)]
    [InlineData(ColumnType.Int32, false, true, 11)]
    [InlineData(ColumnType.Boolean, false, false, 9)]
    [InlineData(ColumnType.Boolean, true, false, 11)]
    [InlineData(ColumnType.UInt64, false, false, 13)]
    [InlineData(ColumnType.Float32, true, true, 1)]
    [InlineData(ColumnType.Float64, false, false, 11)]
    public void An_input_has_the_type_of_its_column_unless_values_may_be_missing(ColumnType type, bool nullable, bool mayMiss, long expected)
    {
        var model = Model(new ColumnSchema("x", type, nullable));
        model.Predict(model.Number("x", mayMiss));

        Assert.Equal([expected], Input(Graph(model), 0).Type);
    }

    [Fact]
    public void Inputs_bear_the_names_of_the_features_in_the_order_of_the_model()
    {
        var model = Model(new("b", ColumnType.Float32), new("odd name\n\"ü\"", ColumnType.Float32), new("a", ColumnType.Float32), new("unused", ColumnType.Date));
        model.Predict(new[] { "odd name\n\"ü\"", "a", "b" }.Select(n => model.Number(n, mayMiss: false)).ToList().SideBySide().RowSum());
        var message = Message(model);

        Assert.Equal(["odd name\n\"ü\"", "a", "b"], message.Messages(7)[0].Messages(11).Select(i => i.Texts(1)[0]));
        Assert.Equal(["odd name\n\"ü\"", "a", "b"], JsonSerializer.Deserialize<string[]>(Metadata(message)[ModelMetadata.Features])!);
        Assert.Equal("y", Metadata(message)[ModelMetadata.Target]);
    }

    [Fact]
    public void A_feature_that_is_called_like_an_output_has_an_input_of_another_name()
    {
        var inputs = Frame.Of(("prediction", Column.Of<double>([1, 2])), ("probabilities", Column.Of<double>([10, 20])), ("prediction_input", Column.Of<double>([100, 200])));
        var model = new PredictionModel(new ExportSignature(inputs.Schema), TensorElementType.Float64);
        model.Predict(inputs.Schema.Names.Select(n => model.Number(n, mayMiss: false)).ToList().SideBySide().RowSum());

        var graph = Graph(model);
        Assert.Equal(["prediction_input_input", "probabilities_input", "prediction_input"], graph.Messages(11).Select(i => i.Texts(1)[0]));
        Assert.Equal(["prediction"], graph.Messages(12).Select(i => i.Texts(1)[0]));
    }

    [Fact]
    public void A_feature_that_the_signature_lacks_or_has_otherwise_is_refused()
    {
        var model = Model(new("temp", ColumnType.Date), new("text", ColumnType.String), new("flag", ColumnType.Boolean));

        Assert.Contains("lacks; nearest: temp", Assert.Throws<ModelException>(() => model.Number("tmp", mayMiss: false)).Message, StringComparison.Ordinal);
        Assert.Contains("holds Date", Assert.Throws<ModelException>(() => model.Number("temp", mayMiss: false)).Message, StringComparison.Ordinal);
        Assert.Contains("holds String", Assert.Throws<ModelException>(() => model.Number("text", mayMiss: false)).Message, StringComparison.Ordinal);
        Assert.Contains("holds Boolean", Assert.Throws<ModelException>(() => model.Category("flag", ["a"], mayMiss: false)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ColumnType.Boolean, new[] { "false", "true" })]
    [InlineData(ColumnType.String, new[] { "", "ü" })]
    [InlineData(ColumnType.Int8, new[] { "-128", "127" })]
    [InlineData(ColumnType.UInt64, new[] { "0", "18446744073709551615" })]
    [InlineData(ColumnType.Int64, new[] { "-9223372036854775808", "9007199254740993" })]
    public void A_class_has_the_type_of_the_target_and_the_first_of_equals_wins(ColumnType type, string[] classes)
    {
        var inputs = Frame.Of(("a", Column.Of<float>([0.2f, 0.8f, 0.5f])), ("b", Column.Of<float>([0.8f, 0.2f, 0.5f])));
        var model = new PredictionModel(new ExportSignature(inputs.Schema), TensorElementType.Float32);
        var labels = ClassLabels.Restore(type, classes);
        model.Predict(new[] { model.Number("a", mayMiss: false), model.Number("b", mayMiss: false) }.SideBySide(), labels);

        Assert.Equal(classes, JsonSerializer.Deserialize<string[]>(Metadata(Message(model))[ModelMetadata.Classes])!);
        var expected = labels.ToPredictions<float>([inputs.Column<float>("a"), inputs.Column<float>("b")])[PredictionColumns.Prediction];
        var served = ServedModel.Predict(Bytes(model), inputs)[PredictionColumns.Prediction];
        Assert.Equal(type, served.Type);
        Assert.True(expected.ContentEquals(served));
    }

    [Theory]
    [InlineData(new[] { "1", "5", "x" }, new[] { 2, 0, 3 })]
    [InlineData(new[] { "x" }, new[] { 0, 0, 0 })]
    public void Categories_of_whole_numbers_are_looked_up(string[] categories, int[] codes)
    {
        Assert.Equal(codes, Codes(Column.Of<int>([1, 4, 5]), categories));
        Assert.Equal(codes, Codes(Column.Of<ulong>([1, 4, 5]), categories));
        Assert.Equal(codes, Codes(Column.Of<float>([1, 4, 5]), categories));
        Assert.Equal(codes, Codes(Column.Of<double>([1, 4, 5]), categories));
    }

    [Fact]
    public void Categories_beyond_double_precision_are_told_apart() =>
        Assert.Equal([2, 3, 0], Codes(Column.Of<long>([9007199254740992, 9007199254740993, 9007199254740994]), ["9007199254740992", "9007199254740993"]));

    [Fact]
    public void Missing_and_unknown_values_have_codes_of_their_own()
    {
        Assert.Equal([1, 0, 2], Codes(Column.Of<double>([double.NaN, 0.2, 0.1]), ["0.1"]));
        Assert.Equal([1, 0, 2], Codes(Column.Of<float>([float.NaN, 0.2f, 0.1f]), ["0.1"]));
        Assert.Equal([1, 0, 2], Codes(Column.Of(["", "b", "a"]), ["a"]));
        Assert.Equal([2, 0, 3], Codes(Column.Of(["", "b", "a"]), ["", "a"]));
        Assert.Equal([0, 0, 2, 3], Codes(Column.Of(["A", "a ", "a", "日本"]), ["a", "日本"]));
    }

    private static int[] Codes(Column column, string[] categories)
    {
        var inputs = Frame.Of(("c", column));
        var model = new PredictionModel(new ExportSignature(inputs.Schema), TensorElementType.Float64);
        model.Predict(model.Category("c", categories, mayMiss: true).Cast(TensorElementType.Float64));
        return [.. ServedModel.Predict(Bytes(model), inputs).Column<double>(PredictionColumns.Prediction).Span.ToArray().Select(c => (int)c)];
    }

    private static PredictionModel Model(params ColumnSchema[] columns) =>
        new(new ExportSignature(new FrameSchema(columns), "y"), TensorElementType.Float64);

    private static (string Name, IReadOnlyList<long> Type) Input(ProtobufMessage graph, int place)
    {
        var input = graph.Messages(11)[place];
        return (input.Texts(1)[0], input.Messages(2)[0].Messages(1)[0].Ints(1));
    }

    private static ProtobufMessage Graph(PredictionModel model) => Message(model).Messages(7)[0];

    private static Dictionary<string, string> Metadata(ProtobufMessage message) =>
        message.Messages(14).ToDictionary(m => m.Texts(1)[0], m => m.Texts(2)[0]);

    private static ProtobufMessage Message(PredictionModel model) => new(Bytes(model));

    private static byte[] Bytes(PredictionModel model)
    {
        using var file = new MemoryStream();
        model.Write(file);
        return file.ToArray();
    }
}
