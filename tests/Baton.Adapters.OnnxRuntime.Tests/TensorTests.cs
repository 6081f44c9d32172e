using Baton.Adapters.OnnxRuntime.Tests.Models;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Tests;

/// <summary>Tensors in, tensors out.</summary>
public sealed class TensorTests : NativeTests
{
    [Fact]
    public void The_signature_is_the_models_own()
    {
        using var predictor = Open(Samples.Matrix().Build());
        Assert.Equal("X FP32 [batch, 2]", Assert.Single(predictor.Inputs).ToString());
        Assert.Equal(["variable FP32 [batch, 1]", "twice FP32 [batch, 2]"], predictor.Outputs.Select(o => o.ToString()));
    }

    [Fact]
    public void Outputs_come_in_the_order_that_is_asked_for()
    {
        using var predictor = Open(Samples.Matrix().Build());
        var x = new NamedTensor("X", Tensor.Of<float>(new TensorShape(1, 2), 3, 4));
        Assert.Equal(["variable", "twice"], predictor.Run([x]).Select(o => o.Name));
        Assert.Equal(["twice", "variable"], predictor.Run([x], new TensorRun { Outputs = ["twice", "variable"] }).Select(o => o.Name));
    }

    [Fact]
    public void An_output_is_written_where_the_caller_wants_it()
    {
        using var predictor = Open(Samples.Matrix().Build());
        var buffer = TensorBuffer<float>.Allocate(new TensorShape(1, 2));
        var run = new TensorRun { Outputs = ["twice"], Buffers = new Dictionary<string, TensorBuffer> { ["twice"] = buffer } };
        var output = Assert.Single(predictor.Run([new NamedTensor("X", Tensor.Of<float>(new TensorShape(1, 2), 3, 4))], run));
        Assert.Same(buffer.Tensor, output.Value);
        Assert.Equal([6f, 8f], buffer.Memory.ToArray());
    }

    [Fact]
    public void What_does_not_fit_is_refused_in_our_words()
    {
        using var predictor = Open(Samples.Matrix().Build());
        var good = new NamedTensor("X", Tensor.Of<float>(new TensorShape(1, 2), 3, 4));
        Assert.Equal("The model has no input 'Y'; it has: 'X' (FP32 [batch, 2]).", Refusal(() => predictor.Run([good with { Name = "Y" }])));
        Assert.Equal("The model's input 'X' (FP32 [batch, 2]) is missing.", Refusal(() => predictor.Run([])));
        Assert.Equal("The input 'X' is given twice.", Refusal(() => predictor.Run([good, good])));
        Assert.Equal("The model's input 'X' takes FP32 [batch, 2], but was given FP32 [2].", Refusal(() => predictor.Run([good with { Value = good.Value.Reshape(new TensorShape(2)) }])));
        Assert.Equal("The model's input 'X' takes FP32 [batch, 2], but was given FP64 [1, 2].", Refusal(() => predictor.Run([good with { Value = Tensor.Of<double>(new TensorShape(1, 2), 3, 4) }])));
        Assert.StartsWith("The model has no output 'z'", Refusal(() => predictor.Run([good], new TensorRun { Outputs = ["z"] })), StringComparison.Ordinal);
        Assert.Equal("The output 'twice' is asked for twice.", Refusal(() => predictor.Run([good], new TensorRun { Outputs = ["twice", "twice"] })));
        Assert.StartsWith("The model's output 'twice' gives FP32 [batch, 2], but the memory for it is FP32 [3]", Refusal(() => predictor.Run([good], new TensorRun
        {
            Buffers = new Dictionary<string, TensorBuffer> { ["twice"] = TensorBuffer<float>.Allocate(new TensorShape(3)) },
        })), StringComparison.Ordinal);
        Assert.StartsWith("ONNX Runtime could not run the model", Refusal(() => predictor.Run([good], new TensorRun
        {
            Buffers = new Dictionary<string, TensorBuffer> { ["twice"] = TensorBuffer<float>.Allocate(new TensorShape(7, 2)) },
        })), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_batch_is_answered_without_the_library()
    {
        using var predictor = Open(Samples.Matrix().Build());
        var outputs = predictor.Run([new NamedTensor("X", Tensor.Of<float>(new TensorShape(0, 2)))]);
        Assert.Equal(["FP32 [0, 1]", "FP32 [0, 2]"], outputs.Select(o => o.Value.ToString()));
    }

    [Fact]
    public void What_comes_of_nothing_is_not_guessed()
    {
        var model = new ModelBytes().Input("x", ModelBytes.Float, "a", "b").Output("y", ModelBytes.Float)
            .Node("ReduceMax", ["x"], ["y"], ModelBytes.Number("keepdims", 0)).Build();
        using var predictor = Open(model);
        Assert.Contains("'x' is FP32 [0, 3], which holds nothing", Refusal(() => predictor.Run([new NamedTensor("x", Tensor.Of<float>(new TensorShape(0, 3)))])), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_passes_unchanged()
    {
        using var predictor = Open(Samples.Same(ModelBytes.Text, 2, "n"));
        var text = Tensor.Of(new TensorShape(2, 2), "", "ä", "日本", "plain");
        var output = Assert.IsType<StringTensor>(Assert.Single(predictor.Run([new NamedTensor("x", text)])).Value);
        Assert.Equal(("", "ä", "日本", "plain"), (output[0], output[1], output[2], output[3]));
        var empty = Tensor.Of(new TensorShape(2, 1), "", "");
        Assert.Equal("", Assert.IsType<StringTensor>(Assert.Single(predictor.Run([new NamedTensor("x", empty)])).Value)[1]);
    }

    [Fact]
    public void A_run_that_was_cancelled_says_so()
    {
        using var predictor = Open(Samples.Matrix().Build());
        var x = new NamedTensor("X", Tensor.Of<float>(new TensorShape(1, 2), 3, 4));
        Assert.Throws<OperationCanceledException>(() => predictor.Run([x], new TensorRun { Cancellation = new CancellationToken(canceled: true) }));
        using var later = new CancellationTokenSource();
        Assert.Equal(2, predictor.Run([x], new TensorRun { Cancellation = later.Token }).Count);
    }

    [Fact]
    public void A_long_run_is_stopped()
    {
        // A chain of products, each of them a moment's work: the library looks between two of them whether it should go on.
        var chain = new ModelBytes().Input("x0", ModelBytes.Float, 512, 512).Output("x3000", ModelBytes.Float, 512, 512);
        for (var i = 0; i < 3000; i++)
            chain.Node("MatMul", [$"x{i}", "x0"], [$"x{i + 1}"]);
        using var predictor = Open(chain.Build());
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var x = new NamedTensor("x0", new Tensor<float>(new TensorShape(512, 512), new float[512 * 512]));
        Assert.Throws<OperationCanceledException>(() => predictor.Run([x], new TensorRun { Cancellation = cancellation.Token }));
    }
}
