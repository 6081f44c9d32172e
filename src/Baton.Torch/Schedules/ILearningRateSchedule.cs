using Baton.Components;

namespace Baton.Torch.Schedules;

/// <summary>How the learning rate changes from epoch to epoch.</summary>
[ComponentFamily("learning-rate-schedule")]
public interface ILearningRateSchedule
{
    /// <summary>Begins a fit.</summary>
    /// <param name="rate">The rate of the first epoch.</param>
    /// <param name="epochs">How many epochs there will be at the most.</param>
    ILearningRate Begin(double rate, int epochs);
}
