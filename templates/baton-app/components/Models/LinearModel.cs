namespace BatonNamespace.Models;

/// <summary>A straight line through the data: least squares, with a penalty on steep slopes.</summary>
[Model("linear")]
public sealed partial class LinearModel : ITrainable, IRestorable
{
    /// <summary>How strongly steep slopes are held back; 0 is plain least squares.</summary>
    [Range(0.0, 1e9)]
    public double Penalty { get; init; } = 1;

    /// <summary>How often every slope is improved in turn.</summary>
    [Range(1, 10_000)]
    public int Rounds { get; init; } = 100;

    /// <inheritdoc />
    public IPredictor Fit(Frame inputs, Frame targets, FitContext context)
    {
        var features = new FeatureBinding(inputs.Schema.Names);
        var descent = new CoordinateDescent(FeatureColumns.Of(inputs, features), TrainingTarget.Of(inputs, targets).ToNumbers(), Penalty);
        for (var round = 1; round <= Rounds; round++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            descent.Improve();
            context.Report(new FitProgress(round, Rounds));
        }

        return new LinearPredictor(new Line(features.Features, descent.Slopes, descent.Intercept));
    }

    /// <inheritdoc />
    public IPredictor Load(IArtifactReader artifact) => new LinearPredictor(Line.Read(artifact));
}
