using System.Buffers;
using Baton.Adapters.MLNet.Exporting;
using Baton.Adapters.MLNet.Fitting;
using Baton.Adapters.MLNet.Storage;
using Baton.Artifacts;
using Baton.Frames;
using Baton.Glue;
using Baton.Models;

namespace Baton.Adapters.MLNet.Prediction;

/// <summary>A fitted model of ML.NET's.</summary>
[TranslateExceptions(typeof(InvalidOperationException), typeof(ModelException))]
[TranslateExceptions(typeof(ArgumentException), typeof(ModelException))]
[TranslateExceptions(typeof(NotSupportedException), typeof(ModelException))]
internal sealed partial class MLNetPredictor : ISaveable, IExportable
{
    /// <summary>How many numbers are packed at a time: 4 MB.</summary>
    private const int BlockNumbers = 1 << 20;

    private static readonly FrameSchema Numbers = new(new ColumnSchema(PredictionColumns.Prediction, ColumnType.Float32));

    private readonly FittedModel _model;
    private readonly ScorerPool _scorers;
    /// <summary>Creates the predictor.</summary>
    /// <param name="model">What was fitted.</param>
    /// <exception cref="ModelException">Its parts do not belong together.</exception>
    public MLNetPredictor(FittedModel model)
    {
        _model = model;
        _scorers = new ScorerPool(() => Scorer.Create(model.Transformer, model.Encoder.Layout.Width, model.Task, model.Outputs));
        _scorers.Return(_scorers.Rent());
    }

    /// <inheritdoc />
    public Frame Predict(Frame inputs)
    {
        var features = _model.Encoder.Bind(inputs);
        var outputs = new Memory<float>[_model.Outputs];
        for (var i = 0; i < outputs.Length; i++)
            outputs[i] = ColumnMemory.Allocate<float>(features.RowCount);
        Score(features, outputs);
        return ToFrame(Array.ConvertAll(outputs, memory => new Column<float>(memory)));
    }

    /// <inheritdoc />
    public void Save(IArtifactWriter artifact) => ModelFiles.Write(artifact, _model);

    /// <inheritdoc />
    public void Export(ExportSignature signature, Stream destination) => ModelExport.Write(_model, signature, destination);

    /// <inheritdoc />
    public void Dispose()
    {
        _scorers.Dispose();
        (_model.Transformer as IDisposable)?.Dispose();
    }

    private void Score(Frame features, Memory<float>[] outputs)
    {
        var rows = features.RowCount;
        var width = _model.Encoder.NumbersOfRow;
        var block = Math.Clamp(BlockNumbers / width, 1, Math.Max(1, rows));
        var room = ArrayPool<float>.Shared.Rent(block * width);
        try
        {
            var scorer = _scorers.Rent();
            for (var start = 0; start < rows; start += block)
            {
                var part = rows <= block ? features : features.Slice(start, Math.Min(block, rows - start));
                scorer.Score(_model.Encoder.Encode(part, room, start), outputs, start);
            }

            _scorers.Return(scorer);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(room);
        }
    }

    private Frame ToFrame(Column<float>[] outputs)
    {
        if (_model.Task == LearningTask.Clustering)
            return NearestCentre.Of(outputs);
        if (_model.Classes is not { } classes)
            return new Frame(Numbers, outputs[0]);
        return classes.ToPredictions(_model.Task == LearningTask.Binary ? [Complement(outputs[0]), outputs[0]] : outputs);
    }

    /// <summary>The first of two classes has the probability that the second one leaves.</summary>
    private static Column<float> Complement(Column<float> second)
    {
        var memory = ColumnMemory.Allocate<float>(second.Length);
        var first = memory.Span;
        var probabilities = second.Span;
        for (var row = 0; row < first.Length; row++)
            first[row] = 1 - probabilities[row];
        return new Column<float>(memory);
    }
}
