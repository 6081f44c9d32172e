namespace ItemNamespace;

/// <summary>What <see cref="ItemName"/> has learnt.</summary>
internal sealed class ItemNamePredictor(double answer) : ISaveable
{
    private const string FileName = "answer.bin";

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static ItemNamePredictor Load(IArtifactReader artifact)
    {
        using var file = new BinaryReader(artifact.OpenRead(FileName));
        return new ItemNamePredictor(file.ReadDouble());
    }

    public Frame Predict(Frame inputs)
    {
        var predictions = new double[inputs.RowCount];
        Array.Fill(predictions, answer);
        return Frame.Of((PredictionColumns.Prediction, Column.Of(predictions)));
    }

    public void Save(IArtifactWriter artifact)
    {
        using var file = new BinaryWriter(artifact.OpenWrite(FileName));
        file.Write(answer);
    }

    public void Dispose()
    {
        // It holds managed memory only.
    }
}
