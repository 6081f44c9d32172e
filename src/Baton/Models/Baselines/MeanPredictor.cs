using Baton.Artifacts;
using Baton.Frames;

namespace Baton.Models.Baselines;

/// <summary>Predicts one number for every row.</summary>
internal sealed class MeanPredictor(double mean) : ISaveable
{
    private const string FileName = "mean.json";

    public static MeanPredictor Load(IArtifactReader artifact) => new(JsonPayload.Read(artifact, FileName, static root => root.Number("mean")));

    public Frame Predict(Frame inputs)
    {
        var memory = ColumnMemory.Allocate<double>(inputs.RowCount);
        memory.Span.Fill(mean);
        return Frame.Of((PredictionColumns.Prediction, new Column<double>(memory)));
    }

    public void Save(IArtifactWriter artifact) => JsonPayload.Write(artifact, FileName, writer => writer.WriteNumber("mean", mean));

    public void Dispose()
    {
        // There is nothing to release.
    }
}
