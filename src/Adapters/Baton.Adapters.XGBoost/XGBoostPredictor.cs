using System.Buffers;
using Baton.Adapters.XGBoost.Data;
using Baton.Adapters.XGBoost.Exporting;
using Baton.Adapters.XGBoost.Native;
using Baton.Adapters.XGBoost.Storage;
using Baton.Artifacts;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.XGBoost;

/// <summary>A fitted ensemble of trees.</summary>
internal sealed class XGBoostPredictor : IExplainable, ISaveable, IExportable
{
    /// <summary>How many numbers are packed and predicted at a time: 16 MB, and still few calls, each of which costs 0.1 ms.</summary>
    private const int BlockNumbers = 1 << 22;

    private static readonly FrameSchema Numbers = new(new ColumnSchema(PredictionColumns.Prediction, ColumnType.Float32));

    private readonly Booster _booster;
    private readonly SavedModel _description;
    private readonly FeatureBinding _binding;
    private readonly ClassLabels? _classes;
    private readonly int _outputs;

    private XGBoostPredictor(Booster booster, SavedModel description)
    {
        _booster = booster;
        _description = description;
        _binding = new FeatureBinding(description.Features);
        _classes = description.Classes;
        _outputs = CountOutputs();
        Importances = Rate();
    }

    /// <inheritdoc />
    public IReadOnlyList<FeatureImportance> Importances { get; }

    /// <summary>Makes the predictor from saved state, the only way there is: a fitted and a loaded model cannot differ.</summary>
    /// <param name="description">What the library does not know of the model.</param>
    /// <param name="trees">The library's own file, known to be whole.</param>
    /// <param name="threads">How many threads to predict with, all if 0.</param>
    /// <exception cref="ModelException">The two do not belong together.</exception>
    public static XGBoostPredictor Create(SavedModel description, byte[] trees, int threads)
    {
        var booster = Booster.Load(trees, threads);
        try
        {
            return new XGBoostPredictor(booster, description);
        }
        catch
        {
            booster.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public Frame Predict(Frame inputs)
    {
        var features = _binding.Bind(inputs);
        var rows = features.RowCount;
        // Not on the pinned heap: what lies there is collected with the oldest objects only, and a prediction is soon forgotten.
        var outputs = new float[_outputs][];
        for (var i = 0; i < outputs.Length; i++)
            outputs[i] = GC.AllocateUninitializedArray<float>(rows);
        var block = Math.Clamp(BlockNumbers / features.Schema.Count, 1, Math.Max(1, rows));
        var room = ArrayPool<float>.Shared.Rent(block * features.Schema.Count);
        try
        {
            for (var start = 0; start < rows; start += block)
            {
                var matrix = FeatureMatrix.Pack(rows <= block ? features : features.Slice(start, Math.Min(block, rows - start)), room, start);
                Scatter(_booster.Predict(matrix, out _), outputs, start);
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(room);
        }

        return ToFrame(outputs);
    }

    /// <inheritdoc />
    public void Save(IArtifactWriter artifact) => ModelFiles.Write(artifact, _description, SaveTrees());

    /// <inheritdoc />
    public void Export(ExportSignature signature, Stream destination) =>
        EnsembleExport.Write(FittedEnsemble.Read(SaveTrees()), _binding.Features, _classes, signature, destination);

    /// <inheritdoc />
    public void Dispose() => _booster.Dispose();

    /// <summary>The trees as the library saves them.</summary>
    internal byte[] SaveTrees() => _booster.Save();

    private static void Scatter(ReadOnlySpan<float> predictions, float[][] outputs, int start)
    {
        if (outputs.Length == 1)
        {
            predictions.CopyTo(outputs[0].AsSpan(start));
            return;
        }

        for (var output = 0; output < outputs.Length; output++)
        {
            var column = outputs[output].AsSpan(start);
            for (int row = 0, i = output; i < predictions.Length; row++, i += outputs.Length)
                column[row] = predictions[i];
        }
    }

    private Frame ToFrame(float[][] outputs)
    {
        if (_classes is null)
            return new Frame(Numbers, new Column<float>(outputs[0]));
        if (_outputs == 1)
            outputs = [Complement(outputs[0]), outputs[0]];
        return _classes.ToPredictions(Array.ConvertAll(outputs, probabilities => new Column<float>(probabilities)));
    }

    /// <summary>The first of two classes has the probability that the second one leaves.</summary>
    private static float[] Complement(float[] second)
    {
        var first = GC.AllocateUninitializedArray<float>(second.Length);
        for (var row = 0; row < first.Length; row++)
            first[row] = 1 - second[row];
        return first;
    }

    /// <summary>Predicts a row, which shows what the trees give, and sets them up before several threads use them at once.</summary>
    private int CountOutputs()
    {
        var features = _binding.Features.Count;
        if (_booster.Features != features)
            throw new ModelException($"The saved xgboost model reads {_booster.Features} features, but its description names {features}: they do not belong together.");
        var row = Frame.FromMatrix(_binding.Features, new float[features], 1);
        _ = _booster.Predict(FrameMatrix.Pack(row), out var outputs);
        var expected = _classes?.Count ?? 1;
        return outputs == expected || (outputs == 1 && expected == 2)
            ? outputs
            : throw new ModelException($"The saved xgboost model gives {outputs} numbers a row, but its description asks for {expected}: they do not belong together.");
    }

    private FeatureImportance[] Rate()
    {
        var gains = _booster.Gains();
        return [.. _binding.Features.Select((name, i) => new FeatureImportance(name, gains[i])).OrderByDescending(f => f.Importance)];
    }
}
