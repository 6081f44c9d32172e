using Baton.Artifacts;
using Baton.Components;
using Baton.Frames;
using Baton.Models;

namespace Baton.Tests.Doubles;

/// <summary>A model that was fitted elsewhere: a file that holds the number it predicts.</summary>
[Model("file-model")]
internal sealed partial class FileModel : IPretrained, IRestorable
{
    private const string Content = "number.txt";

    public required string Path { get; init; }

    /// <summary>Whether its predictor says which columns it reads.</summary>
    public bool Describes { get; init; } = true;

    /// <summary>Whether its predictor can be exported.</summary>
    public bool Exports { get; init; } = true;

    /// <summary>How many of its predictors are not disposed.</summary>
    internal int Living { get; private set; }

    public IPredictor Open(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!File.Exists(Path))
            throw new ModelException($"There is no model at '{Path}'.");
        return Predictor(File.ReadAllText(Path));
    }

    public IPredictor Load(IArtifactReader artifact)
    {
        using var text = new StreamReader(artifact.OpenRead(Content));
        return Predictor(text.ReadToEnd());
    }

    private Silent Predictor(string text)
    {
        if (!float.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number))
            throw new ModelException($"'{Path}' holds no number.");
        Living++;
        return !Describes ? new Silent(this, number) : Exports ? new Exportable(this, number) : new Telling(this, number);
    }

    private class Silent(FileModel owner, float number) : ISaveable
    {
        public Frame Predict(Frame inputs) =>
            Frame.Of((PredictionColumns.Prediction, Column.Of([.. Enumerable.Repeat(number, inputs.RowCount)])));

        public void Save(IArtifactWriter artifact)
        {
            using var text = new StreamWriter(artifact.OpenWrite(Content));
            text.Write(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        public void Dispose() => owner.Living--;
    }

    private sealed class Exportable(FileModel owner, float number) : Telling(owner, number), IExportable
    {
        public void Export(ExportSignature signature, Stream destination) => destination.Write("the number as a graph"u8);
    }

    private class Telling(FileModel owner, float number) : Silent(owner, number), IDescribed
    {
        public PredictorSignature Signature { get; } = new(
            new FrameSchema(new ColumnSchema("x", ColumnType.Float32), new ColumnSchema("z", ColumnType.Float32)),
            new ColumnSchema("y", ColumnType.Float32));
    }
}
