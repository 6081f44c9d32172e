using Baton.Artifacts;
using Baton.Frames;
using Baton.Models;

namespace Baton.Testing.Tests.Models;

/// <summary>A fitted line, with a flaw.</summary>
internal sealed class FlawedPredictor : ISaveable, IExplainable, IContributing
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
        var sums = new double[inputs.RowCount];
        foreach (var share in Shares(inputs))
        {
            for (var row = 0; row < sums.Length; row++)
                sums[row] += share[row];
        }

        return _flaws.Answer(inputs, Frame.Of((PredictionColumns.Prediction, Column.Of<double>(sums))));
    }

    public Frame Contribute(Frame inputs) => _flaws.Contributed(
        inputs,
        Frame.Of(_weights.Features.Zip(Shares(inputs), static (f, s) => (PredictionColumns.Contribution(f), (Column)Column.Of<double>(s)))));

    public void Save(IArtifactWriter artifact)
    {
        using var writer = new StreamWriter(artifact.OpenWrite(FileName));
        writer.Write(_flaws.Save(_weights.Write()));
    }

    /// <summary>What each feature adds to the sum of each row.</summary>
    private IEnumerable<double[]> Shares(Frame inputs)
    {
        if (_disposed > 0)
            _flaws.Disposed();
        var features = _flaws.Bind(_weights.Features, inputs);
        return _weights.Weights.Select((weight, i) => Array.ConvertAll(FlawedModel.Numbers(features, features.Schema[i].Name), n => n * weight));
    }

    public void Dispose() => _flaws.Disposing(_disposed++);
}
