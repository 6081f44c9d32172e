using System.ComponentModel.DataAnnotations;

namespace Baton.Torch.Settings;

/// <summary>How parameters are changed after each batch.</summary>
public sealed record OptimizerSettings
{
    /// <summary>How parameters follow the gradient.</summary>
    public OptimizerMethod Method { get; init; } = OptimizerMethod.Adam;

    /// <summary>How far a step goes, at the beginning.</summary>
    [Range(0.0, 1000.0, MinimumIsExclusive = true)]
    public double LearningRate { get; init; } = 1e-3;

    /// <summary>How much parameters are drawn to 0; part of the gradient, except with <c>adamW</c>.</summary>
    [Range(0.0, 1000.0)]
    public double WeightDecay { get; init; }

    /// <summary>How much of the last step goes on; for <c>sgd</c>.</summary>
    [Range(0.0, 1.0, MaximumIsExclusive = true)]
    public double Momentum { get; init; }
}
