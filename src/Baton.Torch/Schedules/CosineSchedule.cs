using System.ComponentModel.DataAnnotations;
using Baton.Components;

namespace Baton.Torch.Schedules;

/// <summary>Lowers the learning rate along half a wave of the cosine until the last epoch (Loshchilov and Hutter, 2017).</summary>
[Component("cosine")]
public sealed partial class CosineSchedule : ILearningRateSchedule
{
    /// <summary>The fraction of the first rate that the last epoch is left with.</summary>
    [Range(0.0, 1.0)]
    public double Last { get; init; }

    /// <inheritdoc />
    public ILearningRate Begin(double rate, int epochs)
    {
        var least = rate * Last;
        return new PlannedRate(epoch => epochs <= 1 ? rate : least + ((rate - least) * (1 + Math.Cos(Math.PI * Math.Min(epoch, epochs - 1) / (epochs - 1))) / 2));
    }
}
