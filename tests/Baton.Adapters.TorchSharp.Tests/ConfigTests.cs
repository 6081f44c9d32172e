using Baton.Adapters.TorchSharp.Settings;
using Baton.Components;
using Baton.Models;
using Baton.Settings;
using Baton.Torch.Schedules;
using Baton.Torch.Settings;
using static Baton.Tests.Shared.ConfiguredComponents;

namespace Baton.Adapters.TorchSharp.Tests;

/// <summary>The model as config makes it.</summary>
public sealed class ConfigTests
{
    private const string Everything = """
        {
          "kind": "multilayer-perceptron", "hidden": [8, 4], "activation": "leakyRelu", "dropout": 0.25, "objective": "huber",
          "epochs": 7, "batchSize": 33, "maxGradientNorm": 2.5, "standardize": false, "missing": "mean", "device": "cuda:1", "seed": 11,
          "optimizer": { "method": "sgd", "learningRate": 0.05, "weightDecay": 0.5, "momentum": 0.75 },
          "schedule": { "kind": "plateau", "epochs": 3, "factor": 0.5, "least": 0.01 },
          "earlyStopping": { "epochs": 4, "fraction": 0.2, "rows": "random", "smallestGain": 0.125 }
        }
        """;

    [Fact]
    public async Task Every_setting_is_read_and_written_back_the_same()
    {
        await using var scope = Components();
        var model = (PerceptronModel)scope.Create<ITrainable>("model", Parse(Everything));
        HoldsEverything(model);
        HoldsEverything((PerceptronModel)scope.Create<ITrainable>("model", SettingsWriter.Write(model)));
    }

    [Theory]
    [InlineData("\"epochs\":0", "epochs: must be")]
    [InlineData("\"dropout\":1", "dropout: must be")]
    [InlineData("\"hidden\":[0]", "hidden: must hold numbers of units between 1 and 1000000")]
    [InlineData("\"device\":\"gpu\"", "device: is 'gpu', but a device is")]
    [InlineData("\"objective\":\"rank\"", "objective: must be one of")]
    [InlineData("\"optimizer\":{\"learningRate\":0}", "optimizer.learningRate: must be")]
    [InlineData("\"optimizer\":{\"momentum\":0.5}", "optimizer: has momentum, which concerns the method 'sgd' only")]
    [InlineData("\"schedule\":{\"kind\":\"cosinus\"}", "cosine")]
    [InlineData("\"schedule\":{\"kind\":\"plateau\",\"factor\":1}", "schedule.factor: must be")]
    public async Task A_wrong_setting_is_named(string setting, string reason)
    {
        await using var scope = Components();
        var error = Assert.Throws<SettingsException>(() => scope.Create<ITrainable>("model", Parse($$"""{"kind":"multilayer-perceptron",{{setting}}}""")));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    private static void HoldsEverything(PerceptronModel model)
    {
        Assert.Equal([8, 4], model.Hidden);
        Assert.Equal(
            (Activation.LeakyRelu, 0.25, TorchObjective.Huber, 7, 33, 2.5),
            (model.Activation, model.Dropout, model.Objective, model.Epochs, model.BatchSize, model.MaxGradientNorm));
        Assert.Equal((false, MissingValues.Mean, "cuda:1", 11), (model.Standardize, model.Missing, model.Device, model.Seed));
        Assert.Equal(new OptimizerSettings { Method = OptimizerMethod.Sgd, LearningRate = 0.05, WeightDecay = 0.5, Momentum = 0.75 }, model.Optimizer);
        Assert.Equal(new EarlyStopping { Epochs = 4, Fraction = 0.2, Rows = HeldOutRows.Random, SmallestGain = 0.125 }, model.EarlyStopping);
        var schedule = Assert.IsType<PlateauSchedule>(model.Schedule);
        Assert.Equal((3, 0.5, 0.01), (schedule.Epochs, schedule.Factor, schedule.Least));
    }

    private static ComponentScope Components() =>
        Scope(Descriptor<PerceptronModel>(), Descriptor<StepSchedule>(), Descriptor<CosineSchedule>(), Descriptor<PlateauSchedule>());
}
