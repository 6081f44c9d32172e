using System.Buffers;
using System.Runtime.ExceptionServices;
using Baton.Adapters.MLNet.Encoding;
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

    private readonly FittedModel _model;
    private readonly NearestCentre? _centres;
    private readonly ScorerPool _scorers;
    private volatile bool _isDisposed;

    /// <summary>Creates the predictor.</summary>
    /// <param name="model">What was fitted.</param>
    /// <exception cref="ModelException">Its parts do not belong together.</exception>
    public MLNetPredictor(FittedModel model)
    {
        _model = model;
        _centres = model.Task == LearningTask.Clustering ? new NearestCentre(model.Outputs) : null;
        _scorers = new ScorerPool(() => Scorer.Create(model.Transformer, model.Encoder.Layout.Width, model.Task, model.Outputs));
        _scorers.Return(_scorers.Rent());
    }

    /// <summary>What was fitted.</summary>
    /// <exception cref="ModelException">The predictor was disposed.</exception>
    private protected FittedModel Model => _isDisposed
        ? throw new ModelException($"The predictor of '{_model.Kind}' was disposed; load the model again.")
        : _model;

    /// <inheritdoc />
    public Frame Predict(Frame inputs)
    {
        var outputs = Score(inputs);
        if (NonFinite.FirstRow(outputs) is >= 0 and var row)
            throw new ModelException($"'{_model.Kind}' has no finite answer for row {row + 1} (the first is row 1): a number in it is too far from those that were learnt from. Correct the row, or leave it out.");
        return ToFrame(Array.ConvertAll(outputs, memory => new Column<float>(memory)));
    }

    /// <summary>What the library's model says of rows, a column for each of its numbers.</summary>
    /// <param name="inputs">Rows with all features, in any order.</param>
    /// <exception cref="ModelException">A feature is missing, or has a value that cannot be used.</exception>
    public Memory<float>[] Score(Frame inputs)
    {
        var model = Model;
        var features = model.Encoder.Bind(inputs);
        // Not on the pinned heap: what lies there is collected with the oldest objects only, and a prediction is soon forgotten.
        var outputs = new Memory<float>[model.Outputs];
        for (var i = 0; i < outputs.Length; i++)
            outputs[i] = GC.AllocateUninitializedArray<float>(features.RowCount);
        Score(features, outputs);
        return outputs;
    }

    /// <inheritdoc />
    public void Save(IArtifactWriter artifact) => ModelFiles.Write(artifact, Model);

    /// <inheritdoc />
    public void Export(ExportSignature signature, Stream destination) => ModelExport.Write(Model, signature, destination);

    /// <inheritdoc />
    public void Dispose()
    {
        _isDisposed = true;
        _scorers.Dispose();
        (_model.Transformer as IDisposable)?.Dispose();
    }

    /// <summary>Scores blocks of rows, on all processors if there are several.</summary>
    private void Score(Frame features, Memory<float>[] outputs)
    {
        var rows = features.RowCount;
        var block = Math.Clamp(BlockNumbers / _model.Encoder.NumbersOfRow, 1, BlockRows);
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
        var room = ArrayPool<float>.Shared.Rent(features.RowCount * _model.Encoder.NumbersOfRow);
        try
        {
            var scorer = _scorers.Rent();
            scorer.Score(_model.Encoder.Encode(features, room, start), outputs, start);
            _scorers.Return(scorer);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(room);
        }
    }

    private Frame ToFrame(Column<float>[] outputs)
    {
        if (_centres is not null)
            return _centres.Predict(outputs);
        if (_model.Classes is not { } classes)
            return new Frame(Numbers, outputs[0]);
        return classes.ToPredictions(_model.Task == LearningTask.Binary ? [Complement(outputs[0]), outputs[0]] : outputs);
    }

    /// <summary>The first of two classes has the probability that the second one leaves.</summary>
    private static Column<float> Complement(Column<float> second)
    {
        var first = GC.AllocateUninitializedArray<float>(second.Length);
        var probabilities = second.Span;
        for (var row = 0; row < first.Length; row++)
            first[row] = 1 - probabilities[row];
        return new Column<float>(first);
    }
}
