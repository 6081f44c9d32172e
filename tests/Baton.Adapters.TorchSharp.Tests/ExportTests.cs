using Baton.Adapters.TorchSharp.Settings;
using Baton.Adapters.TorchSharp.Tests.OwnModules;
using Baton.Frames;
using Baton.Models;
using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Tensors;
using Baton.Torch.Modules;
using Baton.Torch.Settings;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace Baton.Adapters.TorchSharp.Tests;

public sealed class ExportTests : NativeTests
{
    [Theory]
    [InlineData(Activation.Relu)]
    [InlineData(Activation.LeakyRelu)]
    [InlineData(Activation.Tanh)]
    [InlineData(Activation.Silu)]
    public void Numbers_are_served_alike(Activation activation)
    {
        var (inputs, targets) = Samples.Numbers(200);
        using var predictor = new PerceptronModel { Epochs = 5, Activation = activation, Dropout = 0.1 }.Fit(inputs, targets, Context);
        Exported.AssertServedAlike(predictor, inputs.Schema, inputs, absolute: 1e-3);
    }

    [Theory]
    [InlineData(TorchObjective.Binary, new[] { "no", "yes" })]
    [InlineData(TorchObjective.Multiclass, new[] { "high", "low", "middle" })]
    public void Probabilities_are_served_alike(TorchObjective objective, string[] classes)
    {
        var (inputs, targets) = Samples.Classes(classes, 200);
        using var predictor = new PerceptronModel { Epochs = 5, Objective = objective }.Fit(inputs, targets, Context);
        Exported.AssertServedAlike(predictor, inputs.Schema, inputs);
    }

    [Fact]
    public void A_value_that_may_miss_stands_for_the_mean_and_what_is_refused_is_no_number()
    {
        var (_, targets) = Samples.Numbers(5);
        var holed = Frame.Of(("a", Column.Of<float>([1, 2, float.NaN, 3, 4])));
        using var lenient = new PerceptronModel { Epochs = 2, Missing = MissingValues.Mean }.Fit(holed, targets, Context);
        Exported.AssertServedAlike(lenient, holed.Schema, holed, absolute: 1e-3);
        using var unscaled = new PerceptronModel { Epochs = 2, Missing = MissingValues.Mean, Standardize = false }.Fit(holed, targets, Context);
        Exported.AssertServedAlike(unscaled, holed.Schema, holed, absolute: 1e-3);
        using var strict = new PerceptronModel { Epochs = 2 }.Fit(Frame.Of(("a", Column.Of<float>([1, 2, 2, 3, 4]))), targets, Context);
        var served = ServedModel.Predict(Exported.Bytes(strict, holed.Schema), Frame.Of(("a", Column.Of<float>([1, 2, float.NaN, float.PositiveInfinity, 4]))));
        Assert.Equal([false, false, true, true, false], served[PredictionColumns.Prediction].ToDoubles().Select(double.IsNaN));
    }

    [Fact]
    public void A_users_module_that_says_what_it_computes_is_served_alike()
    {
        var (inputs, targets) = Samples.Numbers(60);
        using var predictor = new BuiltNet(shape => new Weighted(shape.Inputs, static sum => sum)) { Epochs = 5 }.Fit(inputs, targets, Context);
        Exported.AssertServedAlike(predictor, inputs.Schema, inputs, absolute: 1e-3);
    }

    [Fact]
    public void A_users_module_that_says_something_else_is_told_so()
    {
        var (inputs, targets) = Samples.Numbers(20);
        foreach (var odd in (Func<OnnxValue, OnnxValue>[])[static _ => null!, static sum => sum.Cast(TensorElementType.Int64), static _ => new OnnxGraph().Number(1f)])
        {
            using var predictor = new BuiltNet(shape => new Weighted(shape.Inputs, odd)) { Epochs = 1 }.Fit(inputs, targets, Context);
            var message = Assert.Throws<ModelException>(() => Exported.Bytes(predictor, inputs.Schema)).Message;
            Assert.StartsWith("The module's AddTo gives something else", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_module_that_does_not_say_what_it_computes_is_not_exported()
    {
        var (inputs, targets) = Samples.Numbers(20);
        using var predictor = new TestNet { Epochs = 1 }.Fit(inputs, targets, Context);
        Assert.False(predictor is IExportable);
    }

    /// <summary>Features times weights.</summary>
    private sealed class Weighted : Module<torch.Tensor, torch.Tensor>, IOnnxModule
    {
        private readonly Func<OnnxValue, OnnxValue> _end;
        private readonly Parameter _weights;

        public Weighted(int inputs, Func<OnnxValue, OnnxValue> end)
            : base(nameof(Weighted))
        {
            (_end, _weights) = (end, Parameter(torch.ones(1, inputs)));
            register_parameter("weights", _weights);
        }

        public override torch.Tensor forward(torch.Tensor input) => functional.linear(input, _weights);

        public OnnxValue AddTo(OnnxValue input) => _end(input.Times(input.Graph.Numbers<float>(_weights.data<float>().ToArray())).RowSum());
    }
}
