using System.Buffers;
using System.Runtime.ExceptionServices;
using Baton.Adapters.MLNet.Explaining;
using Baton.Adapters.MLNet.Exporting;
using Baton.Adapters.MLNet.Fitted;
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
internal partial class MLNetPredictor : ISaveable, IExportable
{
    /// <summary>How many numbers are packed at a time.</summary>
    private const int BlockNumbers = 1 << 18;

    /// <summary>How many rows are scored at a time.</summary>
    private const int BlockRows = 2048;

    private static readonly FrameSchema Numbers = new(new ColumnSchema(PredictionColumns.Prediction, ColumnType.Float32));

    private readonly ScorerPool _scorers;
    /// <summary>Creates the predictor.</summary>
    /// <param name="model">What was fitted.</param>
    /// <exception cref="ModelException">Its parts do not belong together.</exception>
    private protected MLNetPredictor(FittedModel model)
    {
        Model = model;
        _scorers = new ScorerPool(() => Scorer.Create(model.Transformer, model.Encoder.Layout.Width, model.Task, model.Outputs));
        _scorers.Return(_scorers.Rent());
    }

    /// <summary>What was fitted.</summary>
    private protected FittedModel Model { get; }

    /// <summary>Creates the predictor that can tell the most of a model.</summary>
    /// <param name="model">What was fitted.</param>
    /// <exception cref="ModelException">Its parts do not belong together.</exception>
    public static MLNetPredictor Of(FittedModel model) =>
        ContributingModel.Find(model.Transformer) is { } learnt ? new ContributingPredictor(model, learnt) : new MLNetPredictor(model);

    /// <inheritdoc />
    public Frame Predict(Frame inputs)
    {
        var features = Model.Encoder.Bind(inputs);
        var outputs = new Memory<float>[Model.Outputs];
        for (var i = 0; i < outputs.Length; i++)
            outputs[i] = ColumnMemory.Allocate<float>(features.RowCount);
        Score(features, outputs);
        return ToFrame(Array.ConvertAll(outputs, memory => new Column<float>(memory)));
    }

    /// <inheritdoc />
    public void Save(IArtifactWriter artifact) => ModelFiles.Write(artifact, Model);

    /// <inheritdoc />
    public void Export(ExportSignature signature, Stream destination) => ModelExport.Write(Model, signature, destination);

    /// <inheritdoc />
    public void Dispose()
    {
        _scorers.Dispose();
        (Model.Transformer as IDisposable)?.Dispose();
    }

    /// <summary>Scores blocks of rows, on all processors if there are several.</summary>
    private void Score(Frame features, Memory<float>[] outputs)
    {
        var rows = features.RowCount;
        var block = Math.Clamp(BlockNumbers / Model.Encoder.NumbersOfRow, 1, BlockRows);
        if (rows <= block)
        {
            ScoreBlock(features, 0, outputs);
            return;
        }

        // Of several rows that are refused the first is told, as if they had been read in order.
        var failures = new ExceptionDispatchInfo?[((rows - 1) / block) + 1];
        Parallel.For(0, failures.Length, i =>
        {
            try
            {
                ScoreBlock(features.Slice(i * block, Math.Min(block, rows - (i * block))), i * block, outputs);
            }
            catch (Exception failure)
            {
                failures[i] = ExceptionDispatchInfo.Capture(failure);
            }
        });
        failures.FirstOrDefault(f => f is not null)?.Throw();
    }

    private void ScoreBlock(Frame features, int start, Memory<float>[] outputs)
    {
        var room = ArrayPool<float>.Shared.Rent(features.RowCount * Model.Encoder.NumbersOfRow);
        try
        {
            var scorer = _scorers.Rent();
            scorer.Score(Model.Encoder.Encode(features, room, start), outputs, start);
            _scorers.Return(scorer);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(room);
        }
    }

    private Frame ToFrame(Column<float>[] outputs)
    {
        if (Model.Task == LearningTask.Clustering)
            return NearestCentre.Of(outputs);
        if (Model.Classes is not { } classes)
            return new Frame(Numbers, outputs[0]);
        return classes.ToPredictions(Model.Task == LearningTask.Binary ? [Complement(outputs[0]), outputs[0]] : outputs);
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
