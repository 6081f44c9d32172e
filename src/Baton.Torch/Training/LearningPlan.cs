using Baton.Torch.Schedules;
using Baton.Torch.Settings;

namespace Baton.Torch.Training;

/// <summary>How a module learns, as the settings say.</summary>
/// <param name="Epochs">How often all rows are learned from, at the most.</param>
/// <param name="BatchSize">How many rows are learned from at a time.</param>
/// <param name="Optimizer">How parameters are changed.</param>
/// <param name="Schedule">How the learning rate changes.</param>
/// <param name="MaxGradientValue">The greatest size of a gradient.</param>
/// <param name="MaxGradientNorm">The greatest norm of all gradients together.</param>
/// <param name="EarlyStopping">When to stop before the last epoch.</param>
internal sealed record LearningPlan(
    int Epochs, int BatchSize, OptimizerSettings Optimizer, ILearningRateSchedule? Schedule, double? MaxGradientValue, double? MaxGradientNorm, EarlyStopping? EarlyStopping);
