namespace ItemNamespace;

/// <summary>Predicts the median of the training answers for every row, whatever its features.</summary>
[Model("item-kind")]
public sealed partial class ItemName : ITrainable, IRestorable
{
    /// <summary>Which part of the answers lies below the prediction; the median by default.</summary>
    [Range(0.0, 1.0)]
    public double Quantile { get; init; } = 0.5;

    /// <inheritdoc />
    public IPredictor Fit(Frame inputs, Frame targets, FitContext context)
    {
        var answers = TrainingTarget.Of(inputs, targets).ToNumbers();
        context.Cancellation.ThrowIfCancellationRequested();
        Array.Sort(answers);
        return new ItemNamePredictor(answers[(int)(Quantile * (answers.Length - 1))]);
    }

    /// <inheritdoc />
    public IPredictor Load(IArtifactReader artifact) => ItemNamePredictor.Load(artifact);
}
