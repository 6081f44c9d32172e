namespace BatonNamespace.Models;

/// <summary>A fitted line.</summary>
internal sealed class LinearPredictor(Line line) : ISaveable
{
    private readonly FeatureBinding _features = new(line.Features);

    public Frame Predict(Frame inputs)
    {
        var predictions = new double[inputs.RowCount];
        Array.Fill(predictions, line.Intercept);
        foreach (var (values, slope) in FeatureColumns.Of(inputs, _features).Zip(line.Slopes))
        {
            for (var row = 0; row < predictions.Length; row++)
                predictions[row] += slope * values[row];
        }

        return Frame.Of((PredictionColumns.Prediction, Column.Of(predictions)));
    }

    public void Save(IArtifactWriter artifact) => line.Write(artifact);

    public void Dispose()
    {
        // It holds managed memory only.
    }
}
