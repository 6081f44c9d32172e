using System.ComponentModel.DataAnnotations;
using Baton.Components;
using Baton.Torch;
using Baton.Torch.Modules;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Bikes.Adapters.TorchSharp;

/// <summary>A network of our own: blocks that each add a little to what went into them.</summary>
[Model("residual-net")]
public sealed partial class ResidualNet : TorchModel
{
    /// <summary>How many units each block has.</summary>
    [Range(1, 4096)]
    public int Width { get; init; } = 64;

    /// <summary>How many blocks there are.</summary>
    [Range(1, 64)]
    public int Blocks { get; init; } = 2;

    /// <inheritdoc />
    protected override Module<torch.Tensor, torch.Tensor> Build(ModuleShape shape)
    {
        List<(string, Module<torch.Tensor, torch.Tensor>)> layers = [("in", Linear(shape.Inputs, Width))];
        for (var block = 0; block < Blocks; block++)
            layers.Add(($"block{block}", new ResidualBlock(Width)));
        layers.Add(("out", Linear(Width, shape.Outputs)));
        return Sequential(layers);
    }
}
