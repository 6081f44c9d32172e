using System.Buffers;
using Baton.Artifacts;
using Baton.Frames;
using Baton.Models;
using Baton.Torch.Data;
using Baton.Torch.Storage;
using Baton.Torch.Training;
using TorchSharp;

namespace Baton.Torch.Prediction;

/// <summary>A fitted module.</summary>
internal sealed class TorchPredictor : ISaveable
{
    /// <summary>How many rows are predicted at a time: enough for few calls, and few enough for what lies between a module's layers.</summary>
    private const int MostRows = 1 << 12;

    /// <summary>How many numbers are packed at a time: 16 MB.</summary>
    private const int MostNumbers = 1 << 22;

    private static readonly FrameSchema Numbers = new(new ColumnSchema(PredictionColumns.Prediction, ColumnType.Float32));

    private readonly FittedModule _fitted;
    private readonly ModuleLife _life;
    private readonly SavedModel _description;
    private readonly FeatureBinding _binding;
    private readonly ClassLabels? _classes;
    private readonly Objective _objective;

    /// <summary>Takes a module over.</summary>
    /// <param name="fitted">The module, in the mode in which it predicts.</param>
    /// <param name="description">What is known of it.</param>
    public TorchPredictor(FittedModule fitted, SavedModel description)
    {
        (_fitted, _life, _description) = (fitted, new ModuleLife(fitted), description);
        _binding = new FeatureBinding(description.Features.Select(f => f.Name));
        _classes = description.Classes is { } classes ? ClassLabels.Restore(classes.Type, classes.Names) : null;
        _objective = Objective.Of(description.Objective);
    }

    /// <inheritdoc />
    public Frame Predict(Frame inputs)
    {
        _life.Enter(this);
        try
        {
            return VendorFailure.Translate("predict", () => Answer(_binding.Bind(inputs)));
        }
        finally
        {
            _life.Leave();
        }
    }

    /// <inheritdoc />
    public void Save(IArtifactWriter artifact)
    {
        _life.Enter(this);
        try
        {
            ModelFiles.Write(artifact, _description, VendorFailure.Translate("save", () => ModuleState.Write(_fitted.Module)));
        }
        finally
        {
            _life.Leave();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _life.Close();

    private Frame Answer(Frame features)
    {
        var rows = features.RowCount;
        var columns = new Memory<float>[_classes?.Count ?? 1];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = ColumnMemory.Allocate<float>(rows);
        var block = Math.Clamp(MostNumbers / features.Schema.Count, 1, Math.Clamp(rows, 1, MostRows));
        var room = ArrayPool<float>.Shared.Rent(block * features.Schema.Count);
        try
        {
            for (var start = 0; start < rows; start += block)
            {
                var part = rows <= block ? features : features.Slice(start, Math.Min(block, rows - start));
                Fill(FeatureBlock.Pack(part, room, start, _description.Missing), columns, start);
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(room);
        }

        Column<float>[] answers = Array.ConvertAll(columns, memory => new Column<float>(memory));
        return _classes is null ? new Frame(Numbers, answers[0]) : _classes.ToPredictions(answers);
    }

    private void Fill(FrameMatrix block, Memory<float>[] columns, int start)
    {
        using var scope = torch.NewDisposeScope();
        using var constant = torch.no_grad();
        var output = _fitted.Module.call(_fitted.Scales.Apply(block));
        var answers = _objective.ToColumns(output, new Scale(_description.TargetCentre, _description.TargetDivisor));
        for (var i = 0; i < columns.Length; i++)
            TensorMemory.Over(columns[i].Slice(start, block.Rows)).copy_(answers[i]);
    }
}
