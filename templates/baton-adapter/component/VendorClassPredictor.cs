namespace AdapterNamespace;

/// <summary>A fitted model.</summary>
internal sealed class VendorClassPredictor(FittedWeights fitted) : ISaveable
{
    private readonly FeatureBinding _features = new(fitted.Features);

    public Frame Predict(Frame inputs) =>
        Frame.Of((PredictionColumns.Prediction, Column.Of(Array.ConvertAll(FeatureRows.Of(inputs, _features), fitted.Predict))));

    public void Save(IArtifactWriter artifact) => fitted.Write(artifact);

    public void Dispose()
    {
        // It holds managed memory only; a vendor's handle would be released here.
    }
}
