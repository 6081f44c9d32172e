using Baton.Torch.Settings;
using TorchSharp;
using TorchSharp.Modules;

namespace Baton.Torch.Training;

/// <summary>The vendor's optimizers.</summary>
internal static class Optimizers
{
    /// <summary>Makes an optimizer.</summary>
    /// <param name="settings">Which one.</param>
    /// <param name="parameters">What it changes.</param>
    public static torch.optim.Optimizer Create(OptimizerSettings settings, IEnumerable<Parameter> parameters) => settings.Method switch
    {
        OptimizerMethod.Sgd => torch.optim.SGD(parameters, settings.LearningRate, settings.Momentum, weight_decay: settings.WeightDecay),
        OptimizerMethod.Adam => torch.optim.Adam(parameters, settings.LearningRate, weight_decay: settings.WeightDecay),
        OptimizerMethod.AdamW => torch.optim.AdamW(parameters, settings.LearningRate, weight_decay: settings.WeightDecay),
        var other => throw new ArgumentOutOfRangeException(nameof(settings), other, "There is no such optimizer."),
    };
}
