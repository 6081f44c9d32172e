using System.ComponentModel.DataAnnotations;
using Baton.Components;

namespace Baton.Torch.Schedules;

/// <summary>Multiplies the learning rate by a factor after every so many epochs.</summary>
[Component("step")]
public sealed partial class StepSchedule : ILearningRateSchedule
{
    /// <summary>How many epochs a rate is kept.</summary>
    [Range(1, 1_000_000)]
    public int Epochs { get; init; } = 30;

    /// <summary>What the rate is multiplied by.</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    public double Factor { get; init; } = 0.1;

    /// <inheritdoc />
    public ILearningRate Begin(double rate, int epochs) => new PlannedRate(epoch => rate * Math.Pow(Factor, epoch / Epochs));
}
