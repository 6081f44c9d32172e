using Baton.Frames;
using Baton.Testing;
using Baton.Testing.Models;
using Baton.Testing.Samples;
using Baton.Torch;
using Baton.Torch.Schedules;
using Baton.Torch.Settings;

[assembly: Conformance("Baton.Adapters.TorchSharp")]

namespace Baton.Adapters.TorchSharp.Tests;

public partial class PerceptronModelConformance
{
    protected override string? MissingLibrary => TorchLibrary.IsAvailable ? null : TorchLibrary.Problem;

    // The library multiplies one row by another routine than many, which rounds otherwise.
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("regression", () => new PerceptronModel { Epochs = 10, Hidden = [16] }) { BatchTolerance = 1e-5 },
        new("two-classes", () => new PerceptronModel { Epochs = 10, Hidden = [16, 8], Objective = TorchObjective.Binary, Dropout = 0.1 })
        {
            Data = SampleData.TwoClasses,
            BatchTolerance = 1e-5,
        },
        new("three-classes", () => new PerceptronModel { Epochs = 10, Objective = TorchObjective.Multiclass, Optimizer = new OptimizerSettings { Method = OptimizerMethod.AdamW, WeightDecay = 0.01 } })
        {
            Data = SampleData.ThreeClasses,
            BatchTolerance = 1e-5,
        },
        new("early-stopping", () => new PerceptronModel
        {
            Epochs = 20,
            BatchSize = 32,
            Objective = TorchObjective.Huber,
            EarlyStopping = new EarlyStopping { Epochs = 3, Rows = HeldOutRows.Random },
            MaxGradientNorm = 1,
            Missing = MissingValues.Mean,
            Schedule = new PlateauSchedule { Epochs = 2 },
            Optimizer = new OptimizerSettings { Method = OptimizerMethod.Sgd, LearningRate = 0.05, Momentum = 0.9 },
        }) { BatchTolerance = 1e-5 },
        new("categories", () => new PerceptronModel { Epochs = 10, Hidden = [16], Missing = MissingValues.Mean, UnknownCategory = UnknownCategory.Error })
        {
            Data = WithCategories,
            BatchTolerance = 1e-5,
        },
    ];

    /// <summary>Numbers, of which some are missing, and text.</summary>
    private static ModelData WithCategories(int rows)
    {
        var data = SampleData.Numbers(rows);
        var (numbers, counts) = (data.Inputs.Column<double>("b"), data.Inputs.Column<int>("n"));
        var holed = Enumerable.Range(0, rows).Select(row => row % 7 == 3 ? double.NaN : numbers.Span[row]).ToArray();
        var texts = Enumerable.Range(0, rows).Select(row => $"n{counts.Span[row]}").ToArray();
        return data with { Inputs = Frame.Of(("text", Column.Of(texts)), ("a", data.Inputs["a"]), ("b", Column.Of<double>(holed))) };
    }
}
