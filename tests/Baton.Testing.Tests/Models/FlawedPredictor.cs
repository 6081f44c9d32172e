using Baton.Artifacts;
using Baton.Frames;
using Baton.Models;

namespace Baton.Testing.Tests.Models;

/// <summary>A fitted line, with a flaw.</summary>
internal sealed class FlawedPredictor : ISaveable, IExplainable
{
    public const string FileName = "weights.txt";

    private readonly Flaws _flaws;
    private readonly SavedWeights _weights;
    private int _disposed;

    public FlawedPredictor(Flaws flaws, SavedWeights weights)
    {
        (_flaws, _weights) = (flaws, weights);
        flaws.Made();
        Importances = [.. flaws.Rate(weights.Features.Zip(weights.Weights, static (f, w) => new FeatureImportance(f, Math.Abs(w))))];
    }

    public IReadOnlyList<FeatureImportance> Importances { get; }

    public Frame Predict(Frame inputs)
    {
        if (_disposed > 0)
            _flaws.Disposed();
        var features = _flaws.Bind(_weights.Features, inputs);
        var sums = new double[inputs.RowCount];
        for (var i = 0; i < _weights.Features.Length; i++)
        {
            var numbers = FlawedModel.Numbers(features, features.Schema[i].Name);
            for (var row = 0; row < sums.Length; row++)
                sums[row] += numbers[row] * _weights.Weights[i];
        }

        return _flaws.Answer(inputs, Frame.Of((PredictionColumns.Prediction, Column.Of<double>(sums))));
    }

    public void Save(IArtifactWriter artifact)
    {
        using var writer = new StreamWriter(artifact.OpenWrite(FileName));
        writer.Write(_flaws.Save(_weights.Write()));
    }

    public void Dispose() => _flaws.Disposing(_disposed++);
}
