using Baton.Adapters.TorchSharp.Settings;
using Baton.Adapters.TorchSharp.Tests.OwnModules;
using Baton.Frames;
using Baton.Models;
using Baton.Torch.Settings;

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
    public void A_module_that_does_not_say_what_it_computes_is_not_exported()
    {
        var (inputs, targets) = Samples.Numbers(20);
        using var predictor = new TestNet { Epochs = 1 }.Fit(inputs, targets, Context);
        Assert.False(predictor is IExportable);
    }
}
