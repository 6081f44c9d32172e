using Baton.Artifacts;
using Baton.Components;
using Baton.Frames;
using Baton.Models;

namespace Baton.Hosting.Tests.Components;

/// <summary>Predicts what it is set to; an older version called everything else.</summary>
[Model("level")]
[FormerName("constant")]
public sealed partial class LevelModel : IRestorable
{
    /// <summary>What it predicts.</summary>
    [FormerName("value")]
    public required double Level { get; init; }

    public IPredictor Load(IArtifactReader artifact) => new Predictor(Level);

    private sealed class Predictor(double level) : IPredictor
    {
        public Frame Predict(Frame inputs) => Frame.Of((PredictionColumns.Prediction, Column.Of(Enumerable.Repeat(level, inputs.RowCount).ToArray())));

        public void Dispose()
        {
        }
    }
}
