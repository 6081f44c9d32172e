using Baton.Frames;
using Baton.Torch.Settings;

namespace Baton.Adapters.TorchSharp.Tests;

public sealed class RefusalTests : NativeTests
{
    [Fact]
    public void No_rows_are_refused_and_one_is_learned()
    {
        var (inputs, targets) = Samples.Numbers(1);
        Assert.Contains("no rows", Refusal(new PerceptronModel(), inputs.Slice(0, 0), targets.Slice(0, 0)), StringComparison.Ordinal);
        var prediction = Assert.Single(FitAndPredict(new PerceptronModel { Epochs = 1 }, inputs, targets));
        Assert.True(float.IsFinite(prediction));
    }

    [Fact]
    public void One_row_cannot_be_held_back()
    {
        var (inputs, targets) = Samples.Numbers(1);
        Assert.Contains("only one row", Refusal(new PerceptronModel { EarlyStopping = new EarlyStopping() }, inputs, targets), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_value_is_refused_with_its_row_or_stands_for_the_mean()
    {
        var (_, targets) = Samples.Numbers(4);
        var holed = Frame.Of(("a", Column.Of<double>([1, 2, double.NaN, 3])));
        Assert.Contains("'a' is missing or not a number in row 3", Refusal(new PerceptronModel(), holed, targets), StringComparison.Ordinal);
        var filled = Frame.Of(("a", Column.Of<double>([1, 2, 2, 3])));
        foreach (var standardize in (bool[])[true, false])
        {
            using var predictor = new PerceptronModel { Missing = MissingValues.Mean, Standardize = standardize, Epochs = 2 }.Fit(holed, targets, Context);
            Assert.Equal(Predictions(predictor, filled), Predictions(predictor, holed));
        }
    }

    [Fact]
    public void A_feature_without_any_value_is_taken_as_constant_where_values_may_miss()
    {
        var (_, targets) = Samples.Numbers(3);
        var empty = Frame.Of(("a", Column.Of<double>([double.NaN, double.NaN, double.NaN])), ("b", Column.Of<double>([1, 2, 3])));
        Assert.All(FitAndPredict(new PerceptronModel { Missing = MissingValues.Mean, Epochs = 1 }, empty, targets), prediction => Assert.True(float.IsFinite(prediction)));
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void An_infinite_feature_is_refused_with_its_row(double value)
    {
        var (_, targets) = Samples.Numbers(2);
        var message = Refusal(new PerceptronModel { Missing = MissingValues.Mean }, Frame.Of(("a", Column.Of<double>([1, value]))), targets);
        Assert.Contains("'a' is infinite, or too large for single precision, in row 2", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_is_too_large_is_refused_with_its_row()
    {
        var (inputs, _) = Samples.Numbers(2);
        Assert.Contains("'y' is 1E+300 in row 2", Refusal(new PerceptronModel(), inputs, Frame.Of(("y", Column.Of<double>([1, 1e300])))), StringComparison.Ordinal);
    }

    [Fact]
    public void Points_in_time_are_refused_as_a_feature()
    {
        var (_, targets) = Samples.Numbers(1);
        var times = Frame.Of(("since", Column.Of(new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc))));
        Assert.Contains("'since' holds ", Refusal(new PerceptronModel(), times, targets), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_classes_are_too_many_for_two()
    {
        var (inputs, targets) = Samples.Classes(["a", "b", "c"]);
        Assert.Contains("has 3 classes", Refusal(new PerceptronModel { Objective = TorchObjective.Binary }, inputs, targets), StringComparison.Ordinal);
    }

    [Fact]
    public void Learning_that_diverges_says_so()
    {
        var (inputs, targets) = Samples.Numbers();
        var model = new PerceptronModel { Standardize = false, Optimizer = new OptimizerSettings { Method = OptimizerMethod.Sgd, LearningRate = 1000 } };
        Assert.Matches("^Learning diverged: in epoch [0-9]+ .*Lower optimizer.learningRate", Refusal(model, inputs, targets));
    }

    [Theory]
    [InlineData("mps", "a Mac")]
    [InlineData("cuda", "a graphics processor of NVIDIA's")]
    [InlineData("cuda:1", "a graphics processor of NVIDIA's")]
    public void A_device_that_is_not_there_is_named_with_what_it_takes(string device, string need)
    {
        Assert.SkipWhen(device == "mps" ? global::TorchSharp.torch.mps_is_available() : global::TorchSharp.torch.cuda.is_available(), "This machine has the device.");
        var (inputs, targets) = Samples.Numbers(10);
        var model = new PerceptronModel { Device = device };
        var message = Refusal(model, inputs, targets);
        Assert.Contains($"The device '{device}' is not there: it takes {need}", message, StringComparison.Ordinal);
        Assert.Contains("Set device: cpu", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mps")]
    [InlineData("cuda:7")]
    public void A_model_is_loaded_on_the_processor_where_the_device_of_its_fit_is_not_there(string device)
    {
        var fitted = new PerceptronModel { Hidden = [4], Epochs = 1 };
        var artifact = Saved(fitted);
        var (inputs, _) = Samples.Numbers(5);
        using var here = fitted.Load(artifact);
        using var elsewhere = new PerceptronModel { Hidden = [4], Epochs = 1, Device = device }.Load(artifact);
        Assert.Equal(Predictions(here, inputs), Predictions(elsewhere, inputs));
    }

    [Theory]
    [InlineData("gpu")]
    [InlineData("")]
    [InlineData("cpu:0")]
    [InlineData("cuda:")]
    [InlineData("cuda:-1")]
    [InlineData("cuda:one")]
    public void A_device_that_is_none_is_told_when_settings_are_checked(string device)
    {
        var problem = Assert.Single(new PerceptronModel { Device = device }.CheckSettings());
        Assert.Equal(("device", $"is '{device}', but a device is 'cpu', 'cuda', 'cuda:1' for the second one, or 'mps'"), (problem.Setting, problem.Message));
    }

    public static TheoryData<string, PerceptronModel> Harmful => new()
    {
        { "epochs", new PerceptronModel { Epochs = 0 } },
        { "batchSize", new PerceptronModel { BatchSize = 0 } },
        { "batchSize", new PerceptronModel { BatchSize = -5 } },
        { "dropout", new PerceptronModel { Dropout = 1 } },
        { "dropout", new PerceptronModel { Dropout = double.NaN } },
        { "hidden", new PerceptronModel { Hidden = [-1] } },
        { "hidden", new PerceptronModel { Hidden = [1_000_000_000] } },
        { "maxGradientNorm", new PerceptronModel { MaxGradientNorm = double.NaN } },
        { "maxGradientValue", new PerceptronModel { MaxGradientValue = 0 } },
        { "optimizer", new PerceptronModel { Optimizer = new OptimizerSettings { LearningRate = double.NaN } } },
        { "optimizer", new PerceptronModel { Optimizer = new OptimizerSettings { LearningRate = 0 } } },
        { "optimizer", new PerceptronModel { Optimizer = new OptimizerSettings { WeightDecay = double.PositiveInfinity } } },
        { "optimizer", new PerceptronModel { Optimizer = new OptimizerSettings { Method = OptimizerMethod.Sgd, Momentum = 1 } } },
        { "optimizer", new PerceptronModel { Optimizer = new OptimizerSettings { LearningRate = 1e300 } } },
        { "maxGradientValue", new PerceptronModel { MaxGradientValue = 1e300 } },
        { "maxCategories", new PerceptronModel { MaxCategories = 0 } },
        { "earlyStopping", new PerceptronModel { EarlyStopping = new EarlyStopping { Fraction = 1 } } },
        { "earlyStopping", new PerceptronModel { EarlyStopping = new EarlyStopping { SmallestGain = double.PositiveInfinity } } },
    };

    [Theory]
    [MemberData(nameof(Harmful), DisableDiscoveryEnumeration = true)]
    public void What_config_would_refuse_is_refused_of_code_too(string setting, PerceptronModel model)
    {
        var (inputs, targets) = Samples.Numbers(10);
        Assert.StartsWith($"The setting '{setting}' must ", Refusal(model, inputs, targets), StringComparison.Ordinal);
    }

    [Fact]
    public void More_parameters_than_memory_are_refused_before_they_are_made()
    {
        var (inputs, targets) = Samples.Numbers(10);
        var message = Refusal(new PerceptronModel { Hidden = [1_000_000, 1_000_000] }, inputs, targets);
        Assert.Matches("^The perceptron would take 4,000[.,0-9]* GB, but there are [.,0-9]+ GB of memory here. Give it fewer hidden units.$", message);
    }

    [Fact]
    public void No_feature_at_all_is_refused()
    {
        var (_, targets) = Samples.Numbers(10);
        Assert.NotEmpty(Refusal(new PerceptronModel(), Frame.Of(), targets));
    }

    [Fact]
    public void Settings_that_contradict_each_other_are_told()
    {
        Assert.Equal("hidden", Assert.Single(new PerceptronModel { Hidden = [64, 0] }.CheckSettings()).Setting);
        Assert.Equal("optimizer", Assert.Single(new PerceptronModel { Optimizer = new OptimizerSettings { Momentum = 0.5 } }.CheckSettings()).Setting);
        Assert.Empty(new PerceptronModel { Optimizer = new OptimizerSettings { Method = OptimizerMethod.Sgd, Momentum = 0.5 }, Device = "cuda:3" }.CheckSettings());
    }
}
