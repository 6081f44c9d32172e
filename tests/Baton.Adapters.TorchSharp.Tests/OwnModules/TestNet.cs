using Baton.Components;
using Baton.Torch;
using Baton.Torch.Modules;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Adapters.TorchSharp.Tests.OwnModules;

/// <summary>A module as a user would write it.</summary>
[Model("test-net")]
public sealed partial class TestNet : TorchModel
{
    /// <summary>How wide the layer between is.</summary>
    public int Width { get; init; } = 8;

    /// <summary>How many outputs too many there are.</summary>
    public int Surplus { get; init; }

    /// <inheritdoc />
    protected override Module<torch.Tensor, torch.Tensor> Build(ModuleShape shape) => Sequential(
        ("in", Linear(shape.Inputs, Width)),
        ("norm", BatchNorm1d(Width)),
        ("relu", ReLU()),
        ("dropout", Dropout(0.2)),
        ("out", Linear(Width, shape.Outputs + Surplus)));
}
