using Baton.Artifacts;
using Baton.Components;
using Baton.Frames;
using Baton.Numerics;

namespace Baton.Models.Baselines;

/// <summary>
/// Predicts the mean of the training answers for every row, whatever its features: the least that any other regression must
/// do better than. On the rows it was trained on its R² is 0.
/// </summary>
[Model("mean")]
public sealed partial class MeanModel : ITrainable, IRestorable
{
    /// <inheritdoc />
    public IPredictor Fit(Frame inputs, Frame targets, FitContext context)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        return new MeanPredictor(Average.Of(TrainingTarget.Of(inputs, targets).ToNumbers()));
    }

    /// <inheritdoc />
    public IPredictor Load(IArtifactReader artifact) => MeanPredictor.Load(artifact);
}
