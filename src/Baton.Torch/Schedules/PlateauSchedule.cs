using System.ComponentModel.DataAnnotations;
using Baton.Components;

namespace Baton.Torch.Schedules;

/// <summary>Multiplies the learning rate by a factor when the loss has not fallen for some epochs.</summary>
[Component("plateau")]
public sealed partial class PlateauSchedule : ILearningRateSchedule
{
    /// <summary>How many epochs in a row may pass without a smaller loss.</summary>
    [Range(1, 1_000_000)]
    public int Epochs { get; init; } = 10;

    /// <summary>What the rate is multiplied by.</summary>
    [Range(0.0, 1.0, MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public double Factor { get; init; } = 0.1;

    /// <summary>The fraction of the first rate below which it does not fall.</summary>
    [Range(0.0, 1.0)]
    public double Least { get; init; }

    /// <inheritdoc />
    public ILearningRate Begin(double rate, int epochs) => new PlateauRate(rate, Epochs, Factor, rate * Least);
}
