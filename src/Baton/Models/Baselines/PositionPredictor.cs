using System.Text.Json;
using Baton.Artifacts;
using Baton.Frames;
using Baton.Numerics;

namespace Baton.Models.Baselines;

/// <summary>Predicts the last value that was seen at a row's place in the season.</summary>
internal sealed class PositionPredictor : ISaveable
{
    private const string FileName = "positions.json";

    private readonly FeatureBinding _by;
    private readonly SeasonPositions _positions;
    private readonly double[] _values;
    private readonly double _elsewhere;

    private PositionPredictor(FeatureBinding by, SeasonPositions positions, double[] values, double elsewhere)
    {
        _by = by;
        _positions = positions;
        _values = values;
        _elsewhere = elsewhere;
    }

    public static PositionPredictor Fit(IReadOnlyList<string> columns, Frame inputs, double[] answers)
    {
        var by = new FeatureBinding(columns);
        var positions = new SeasonPositions(columns.Count);
        var places = positions.Learn(by.Bind(inputs));
        var values = new double[positions.Count];
        for (var row = 0; row < places.Length; row++)
            values[places[row]] = answers[row];
        return new PositionPredictor(by, positions, values, Average.Of(answers));
    }

    public static PositionPredictor Load(IReadOnlyList<string> columns, IArtifactReader artifact) => JsonPayload.Read(artifact, FileName, root =>
    {
        var positions = new SeasonPositions(columns.Count);
        foreach (var place in root.GetProperty("positions").EnumerateArray())
            positions.Read(place);
        var values = root.Numbers("values");
        return values.Length == positions.Count
            ? new PositionPredictor(new FeatureBinding(columns), positions, values, root.Number("elsewhere"))
            : throw new FormatException($"It holds {values.Length} values for {positions.Count} places.");
    });

    public Frame Predict(Frame inputs)
    {
        var places = _positions.Find(_by.Bind(inputs));
        var memory = ColumnMemory.Allocate<double>(places.Length);
        var predictions = memory.Span;
        for (var row = 0; row < places.Length; row++)
            predictions[row] = places[row] < 0 ? _elsewhere : _values[places[row]];
        return Frame.Of((PredictionColumns.Prediction, new Column<double>(memory)));
    }

    public void Save(IArtifactWriter artifact) => JsonPayload.Write(artifact, FileName, Write);

    public void Dispose()
    {
        // There is nothing to release.
    }

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteNumber("elsewhere", _elsewhere);
        writer.WriteStartArray("positions");
        _positions.Write(writer);
        writer.WriteEndArray();
        writer.WriteStartArray("values");
        foreach (var value in _values)
            writer.WriteNumberValue(value);
        writer.WriteEndArray();
    }
}
