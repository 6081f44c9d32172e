using System.Text.Json;
using Baton.Artifacts;
using Baton.Frames;

namespace Baton.Models.Baselines;

/// <summary>Predicts the values of one season, over and over.</summary>
internal sealed class CyclePredictor(double[] season) : ISaveable
{
    private const string FileName = "season.json";

    public static CyclePredictor Load(int length, IArtifactReader artifact) => new(JsonPayload.Read(artifact, FileName, root =>
        root.Numbers("values") is var values && values.Length == length
            ? values
            : throw new FormatException($"It holds {values.Length} values, but the season has {length}.")));

    public Frame Predict(Frame inputs)
    {
        var memory = ColumnMemory.Allocate<double>(inputs.RowCount);
        for (var rest = memory.Span; rest.Length > 0;)
        {
            var length = Math.Min(rest.Length, season.Length);
            season.AsSpan(0, length).CopyTo(rest);
            rest = rest[length..];
        }

        return Frame.Of((PredictionColumns.Prediction, new Column<double>(memory)));
    }

    public void Save(IArtifactWriter artifact) => JsonPayload.Write(artifact, FileName, WriteValues);

    public void Dispose()
    {
        // There is nothing to release.
    }

    private void WriteValues(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("values");
        foreach (var value in season)
            writer.WriteNumberValue(value);
        writer.WriteEndArray();
    }
}
