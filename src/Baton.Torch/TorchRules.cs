using Baton.Components;
using Baton.Torch.Devices;
using Baton.Torch.Settings;

namespace Baton.Torch;

/// <summary>What settings ask of each other, and what would harm where a model is made by code, which nobody holds against its ranges.</summary>
internal static class TorchRules
{
    public static IEnumerable<SettingProblem> Check(TorchModel model)
    {
        if (!DeviceName.TryParse(model.Device, out _))
            yield return new("device", $"is '{model.Device}', but a device is 'cpu', 'cuda', 'cuda:1' for the second one, or 'mps'");
        if (model.Optimizer.Momentum > 0 && model.Optimizer.Method != OptimizerMethod.Sgd)
            yield return new("optimizer", "has momentum, which concerns the method 'sgd' only; leave it out or change the method");
        if (model.Epochs < 1)
            yield return new("epochs", $"must be at least 1, is {model.Epochs}");
        if (model.BatchSize < 1)
            yield return new("batchSize", $"must be at least 1, is {model.BatchSize}");
        if (model.Optimizer.LearningRate is not (> 0 and <= 1000))
            yield return new("optimizer", FormattableString.Invariant($"must have a learning rate above 0 and up to 1000, has {model.Optimizer.LearningRate}"));
        if (model.Optimizer.WeightDecay is not (>= 0 and <= 1000))
            yield return new("optimizer", FormattableString.Invariant($"must have a weight decay from 0 to 1000, has {model.Optimizer.WeightDecay}"));
        if (model.Optimizer.Momentum is not (>= 0 and < 1))
            yield return new("optimizer", FormattableString.Invariant($"must have a momentum from 0 to below 1, has {model.Optimizer.Momentum}"));
        if (model.MaxGradientNorm is not (null or > 0))
            yield return new("maxGradientNorm", FormattableString.Invariant($"must be above 0, is {model.MaxGradientNorm}"));
        if (model.MaxGradientValue is not (null or (> 0 and <= float.MaxValue)))
            yield return new("maxGradientValue", FormattableString.Invariant($"must be above 0 and fit into single precision, is {model.MaxGradientValue}"));
        if (model.MaxCategories < 1)
            yield return new("maxCategories", $"must be at least 1, is {model.MaxCategories}");
        if (model.EarlyStopping is { Fraction: not (> 0 and < 1) })
            yield return new("earlyStopping", FormattableString.Invariant($"must hold back a fraction between 0 and 1, holds back {model.EarlyStopping.Fraction}"));
        if (model.EarlyStopping is { SmallestGain: not (>= 0 and <= double.MaxValue) })
            yield return new("earlyStopping", FormattableString.Invariant($"must have a smallest gain of 0 or above, has {model.EarlyStopping.SmallestGain}"));
    }
}
