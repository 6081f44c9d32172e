using System.IO.Compression;
using System.Text;
using Baton.Adapters.OnnxRuntime.Tests.Models;
using Baton.Frames;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Tests;

/// <summary>Models that are unlike those that Baton or the usual converters make: each is served, or refused with the reason.</summary>
public sealed class OddModelTests : NativeTests
{
    private static readonly Frame Five = Frame.Of(("x", Column.Of(1f, 2f, 3f, 4f, 5f)));

    [Fact]
    public void A_model_for_one_row_at_a_time_is_not_given_five()
    {
        using var predictor = Open(Samples.Same(ModelBytes.Float, 1, 1));
        Assert.Contains("it takes 1 rows at a time", Refusal(() => predictor.Predict(Five)), StringComparison.Ordinal);
        Assert.Equal("FP32 [1, 1]", Assert.Single(predictor.Run([new NamedTensor("x", Tensor.Of<float>(new TensorShape(1, 1), 7))])).Value.ToString());
        Assert.Contains("but was given FP32 [5, 1]", Refusal(() => predictor.Run([new NamedTensor("x", Tensor.Of<float>(new TensorShape(5, 1), 1, 2, 3, 4, 5))])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_number_for_all_rows_is_no_prediction()
    {
        var model = new ModelBytes().Input("x", ModelBytes.Float, "n").Output("y", ModelBytes.Float)
            .Node("ReduceSum", ["x"], ["y"], ModelBytes.Number("keepdims", 0)).Build();
        using var predictor = Open(model);
        Assert.Contains("a prediction frame needs a value, or several, for each row", Refusal(() => predictor.Predict(Five)), StringComparison.Ordinal);
        Assert.Equal([1f], predictor.Predict(Five.Slice(0, 1)).Column<float>("prediction").Span.ToArray());
        Assert.Equal("FP32 []", Assert.Single(predictor.Run([new NamedTensor("x", Tensor.Of<float>(new TensorShape(2), 1, 2))])).Value.ToString());
    }

    [Fact]
    public void A_model_without_outputs_predicts_nothing()
    {
        using var predictor = Open(new ModelBytes().Input("x", ModelBytes.Float, "n").Node("Identity", ["x"], ["y"]).Build());
        Assert.StartsWith("The model has no outputs", Refusal(() => predictor.Predict(Five)), StringComparison.Ordinal);
    }

    [Fact]
    public void More_rows_out_than_in_are_refused()
    {
        var model = new ModelBytes().Input("x", ModelBytes.Float, "n", 1).Output("y", ModelBytes.Float, "n", 1)
            .Node("Concat", ["x", "x"], ["y"], ModelBytes.Number("axis", 0)).Build();
        using var predictor = Open(model);
        Assert.Contains("[10, 1] for 5 rows", Refusal(() => predictor.Predict(Five)), StringComparison.Ordinal);
        Assert.Contains("[2, 1] for 1 rows", Refusal(() => predictor.Predict(Five.Slice(0, 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_outputs_that_could_be_the_prediction_config_names_one()
    {
        var model = new ModelBytes().Input("x", ModelBytes.Float, "n").Output("low", ModelBytes.Float, "n").Output("high", ModelBytes.Float, "n")
            .Node("Neg", ["x"], ["low"]).Node("Abs", ["x"], ["high"]).Build();
        using var unnamed = Open(model);
        Assert.Contains("name it with the setting 'prediction': 'low' (FP32 [n]), 'high' (FP32 [n])", Refusal(() => unnamed.Predict(Five)), StringComparison.Ordinal);
        using var named = Open(model, m => new OnnxModel { Path = m.Path, Prediction = "high" });
        Assert.Equal(["prediction", "low"], named.Predict(Five).Schema.Names);
    }

    [Theory]
    [InlineData(ModelBytes.Float16)]
    [InlineData(ModelBytes.BFloat16)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(ModelBytes.Bool)]
    [InlineData(ModelBytes.UInt8)]
    [InlineData(ModelBytes.Double)]
    public void Columns_of_every_type_are_read_for_an_input_of_any(int type)
    {
        Column[] columns =
        [
            Column.Of(true, false), Column.Of<sbyte>(1, 0), Column.Of<byte>(1, 0), Column.Of<short>(1, 0), Column.Of<ushort>(1, 0), Column.Of(1, 0),
            Column.Of(1u, 0u), Column.Of(1L, 0L), Column.Of(1ul, 0ul), Column.Of(1f, 0f), Column.Of(1.0, 0.0),
        ];
        foreach (var dimensions in new object[][] { ["n"], ["n", 1], ["n", 2] })
        {
            using var predictor = Open(Samples.Same(type, dimensions), m => new OnnxModel { Path = m.Path, Features = dimensions is [_, 2] ? ["x", "z"] : [], Probabilities = dimensions is [_, 2] ? "y" : null, Prediction = dimensions is [_, 2] ? null : "y" });
            foreach (var column in columns)
            {
                var rows = Frame.Of(("z", column), ("x", column));
                if (dimensions is [_, 2] && type is not (ModelBytes.Float or ModelBytes.Float16 or ModelBytes.BFloat16 or ModelBytes.Double))
                    Assert.Contains("no floating-point numbers", Refusal(() => predictor.Predict(rows)), StringComparison.Ordinal);
                else
                    Assert.Equal([1.0, 0.0], Frame.Of(("y", predictor.Predict(rows).Columns[^1]))["y"] is Column<bool> truths ? [truths.Span[0] ? 1 : 0, truths.Span[1] ? 1 : 0] : predictor.Predict(rows).Columns[^1].ToDoubles());
            }
        }
    }

    [Fact]
    public void A_matrix_of_open_width_takes_the_features_that_config_names()
    {
        var model = new ModelBytes().Input("x", ModelBytes.Float, "n", "k").Output("y", ModelBytes.Float, "n", 1)
            .Node("ReduceSum", ["x", "axes"], ["y"]).Numbers("axes", [1], 1).Build();
        using var predictor = Open(model, m => new OnnxModel { Path = m.Path, Features = ["a", "b", "c"] });
        var rows = Frame.Of(("c", Column.Of(1, 2)), ("a", Column.Of(10f, 20f)), ("b", Column.Of(100.0, 200.0)));
        Assert.Equal([111f, 222f], predictor.Predict(rows).Column<float>("prediction").Span.ToArray());
    }

    [Fact]
    public void Images_are_served_as_tensors()
    {
        using var predictor = Open(Samples.Same(ModelBytes.Float, "n", 3, 224, 224));
        var image = new Tensor<float>(new TensorShape(2, 3, 224, 224), new float[2 * 3 * 224 * 224]);
        Assert.Equal("FP32 [2, 3, 224, 224]", Assert.Single(predictor.Run([new NamedTensor("x", image)])).Value.ToString());
        Assert.Equal("FP32 [0, 3, 224, 224]", Assert.Single(predictor.Run([new NamedTensor("x", Tensor.Of<float>(new TensorShape(0, 3, 224, 224)))])).Value.ToString());
        Assert.Contains("one or two dimensions", Refusal(() => predictor.Predict(Five)), StringComparison.Ordinal);
    }

    [Fact]
    public void Operators_that_do_not_survive_empty_tensors_are_not_asked()
    {
        foreach (var operation in new[] { "ReduceMax", "ReduceMin", "ReduceMean", "Softmax", "ArgMax", "MaxPool", "Conv", "Sort" })
        {
            var integer = operation == "ArgMax";
            var model = new ModelBytes().Input("x", ModelBytes.Float, "n", 4).Output("y", integer ? ModelBytes.Int64 : ModelBytes.Float, "n", operation == "Softmax" ? 4 : 1)
                .Node(operation is "MaxPool" or "Conv" or "Sort" ? "ReduceL2" : operation, ["x"], ["y"], operation == "Softmax" ? ModelBytes.Number("axis", 1) : integer ? ModelBytes.Number("axis", 1) : ModelBytes.Numbers("axes", 1)).Build();
            using var predictor = Open(model, m => new OnnxModel { Path = m.Path, Features = ["a", "b", "c", "d"], Probabilities = operation == "Softmax" ? "y" : null });
            var none = Frame.Of(new[] { "a", "b", "c", "d" }.Select(n => (n, (Column)Column.Of<float>())));
            Assert.Equal(0, predictor.Predict(none).RowCount);
            Assert.Equal(0, Assert.Single(predictor.Run([new NamedTensor("x", Tensor.Of<float>(new TensorShape(0, 4)))])).Value.Shape.ElementCount);
        }
    }

    [Fact]
    public void A_dimension_that_the_model_fixes_at_zero_is_served()
    {
        var model = new ModelBytes().Input("x", ModelBytes.Float, 0, 3).Output("y", ModelBytes.Float, 0, 3).Node("Add", ["x", "x"], ["y"]).Build();
        using var predictor = Open(model);
        Assert.Equal("FP32 [0, 3]", Assert.Single(predictor.Run([new NamedTensor("x", Tensor.Of<float>(new TensorShape(0, 3)))])).Value.ToString());
        Refusal(() => predictor.Run([new NamedTensor("x", Tensor.Of<float>(new TensorShape(1, 3), 1, 2, 3))]));
    }

    [Fact]
    public void A_twentieth_of_a_model_and_more_is_refused_unless_it_is_whole()
    {
        var model = System.IO.File.ReadAllBytes(SampleFiles.TwoClasses);
        for (var part = 0; part < 20; part++)
        {
            var path = File(model[..(model.Length * part / 20)], "cut.onnx");
            Assert.Contains(part == 0 ? "is empty" : path, Refusal(() => new OnnxModel { Path = path }.Open(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Files_of_other_kinds_are_named_as_what_they_are_not()
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("model.onnx").Open())
            entry.Write(Samples.Sum());
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Samples.Sum());
        byte[][] others =
        [
            zip.ToArray(), compressed.ToArray(), [0x89, .. "PNG\r\n\u001a\n\0\0\0\rIHDR"u8], "<html></html>"u8.ToArray(), "{\"a\": 1}"u8.ToArray(), "PAR1"u8.ToArray(),
            Encoding.Unicode.GetBytes("some text"), "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n"u8.ToArray(), new byte[4096], [0x80, 0x04, 0x95, 0, 0, 0, 0],
        ];
        foreach (var other in others)
        {
            var path = File(other, "other.onnx");
            Assert.Contains($"'{path}'", Refusal(() => new OnnxModel { Path = path }.Open(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(14)]
    [InlineData(17)]
    [InlineData(19)]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    public void Numbers_that_no_tensor_of_ours_holds_are_refused(int type)
    {
        var model = new ModelBytes { Opset = 21, IrVersion = 10 }.Input("x", type, "n").Output("y", type, "n").Node("Identity", ["x"], ["y"]).Build();
        Assert.NotEmpty(Refusal(() =>
        {
            using var predictor = Open(model);
            Assert.Contains("cannot be read from columns", Refusal(() => predictor.Predict(Five)), StringComparison.Ordinal);
            Assert.Empty(predictor.Inputs);
            return predictor.Run([new NamedTensor("x", Tensor.Of<byte>(new TensorShape(1), 1))]);
        }));
    }

    [Fact]
    public void Outputs_that_are_no_tensors_are_left_out_or_refused()
    {
        using var predictor = Open(Samples.Classifier());
        var x = new NamedTensor("X", Tensor.Of<float>(new TensorShape(1, 2), 1, 2));
        Assert.Equal("output_label", Assert.Single(predictor.Run([x])).Name);
        Assert.Contains("'output_probability' is no tensor", Refusal(() => predictor.Run([x], new TensorRun { Outputs = ["output_probability"] })), StringComparison.Ordinal);
    }
}
