using System.Buffers;
using Baton.Artifacts;
using Baton.Frames;
using Baton.Models;
using Baton.Torch.Data;
using Baton.Torch.Encoding;
using Baton.Torch.Modules;
using Baton.Torch.Objectives;
using Baton.Torch.Storage;
using TorchSharp;

namespace Baton.Torch.Prediction;

/// <summary>A fitted module.</summary>
internal class TorchPredictor : ISaveable
{
    /// <summary>How many rows are predicted at a time: enough for few calls, and few enough for what lies between a module's layers.</summary>
    private const int MostRows = 1 << 12;

    /// <summary>How many numbers are packed at a time: 16 MB.</summary>
    private const int MostNumbers = 1 << 22;

    private static readonly FrameSchema Numbers = new(new ColumnSchema(PredictionColumns.Prediction, ColumnType.Float32));

    private readonly FittedModule _fitted;
    private readonly ModuleLife _life;

    /// <summary>Takes a module over.</summary>
    /// <param name="fitted">The module, in the mode in which it predicts.</param>
    /// <param name="description">What is known of it.</param>
    protected TorchPredictor(FittedModule fitted, SavedModel description)
    {
        (_fitted, _life, Description) = (fitted, new ModuleLife(fitted), description);
        Encoder = FeatureEncoder.Of(description);
        Classes = description.Classes;
        Objective = Objective.Of(description.Objective);
    }

    /// <summary>What is known of the model.</summary>
    protected SavedModel Description { get; }

    /// <summary>How it reads features.</summary>
    protected FeatureEncoder Encoder { get; }

    /// <summary>The classes, if it is a classifier.</summary>
    protected ClassLabels? Classes { get; }

    /// <summary>What it learned.</summary>
    protected Objective Objective { get; }

    /// <summary>The scale of a predicted number.</summary>
    protected Scale TargetScale => new(Description.TargetCentre, Description.TargetDivisor);

    /// <summary>Makes the predictor of a module; it can be exported if the module can.</summary>
    /// <param name="fitted">The module, in the mode in which it predicts.</param>
    /// <param name="description">What is known of it.</param>
    public static TorchPredictor Of(FittedModule fitted, SavedModel description) => fitted.Module.Inner is IOnnxModule module
        ? new ExportablePredictor(fitted, description, module)
        : new TorchPredictor(fitted, description);

    /// <inheritdoc />
    public Frame Predict(Frame inputs) => Use("predict", () => Answer(Encoder.Bind(inputs)));

    /// <inheritdoc />
    public void Save(IArtifactWriter artifact) => ModelFiles.Write(artifact, Description, Use("be saved", () => ModuleState.Write(_fitted.Module.Inner)));

    /// <inheritdoc />
    public void Dispose() => _life.Close();

    /// <summary>Does something with the module, which is not disposed meanwhile.</summary>
    /// <param name="what">What is being done, as in "could not …".</param>
    /// <param name="call">Does it.</param>
    protected T Use<T>(string what, Func<T> call)
    {
        _life.Enter(this);
        try
        {
            return VendorFailure.Translate(what, call);
        }
        finally
        {
            _life.Leave();
        }
    }

    private Frame Answer(Frame features)
    {
        var rows = features.RowCount;
        var columns = new Memory<float>[Classes?.Count ?? 1];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = ColumnMemory.Allocate<float>(rows);
        var block = Math.Clamp(MostNumbers / Encoder.Inputs.Count, 1, Math.Clamp(rows, 1, MostRows));
        var room = ArrayPool<float>.Shared.Rent(block * features.Schema.Count);
        try
        {
            for (var start = 0; start < rows; start += block)
            {
                var part = rows <= block ? features : features.Slice(start, Math.Min(block, rows - start));
                Fill(Encoder.Read(part, room, start), columns, start);
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(room);
        }

        Column<float>[] answers = Array.ConvertAll(columns, memory => new Column<float>(memory));
        return Classes is null ? new Frame(Numbers, answers[0]) : Classes.ToPredictions(answers);
    }

    private void Fill(EncodedRows rows, Memory<float>[] columns, int start)
    {
        using var scope = torch.NewDisposeScope();
        using var constant = torch.no_grad();
        var output = _fitted.Module.Call(_fitted.Features.Apply(rows).ToInput(), rows.Count);
        var answers = Objective.ToColumns(output, TargetScale);
        for (var i = 0; i < columns.Length; i++)
        {
            var answer = columns[i].Slice(start, rows.Count);
            TensorMemory.Over(answer).copy_(answers[i]);
            if (OddNumbers.Next(answer.Span, 0) is var row and >= 0)
            {
                throw new ModelException(
                    $"The module gives no finite number for row {start + row + 1} (the first is row 1). Look for a value there that lies far from those that the model was fitted on, or train it again with a lower learning rate.");
            }
        }
    }
}
