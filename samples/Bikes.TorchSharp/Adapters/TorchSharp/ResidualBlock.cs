using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace Bikes.Adapters.TorchSharp;

/// <summary>Adds to its input what two layers make of it.</summary>
internal sealed class ResidualBlock : Module<torch.Tensor, torch.Tensor>
{
    private readonly Linear _first;
    private readonly Linear _second;

    public ResidualBlock(int width)
        : base(nameof(ResidualBlock))
    {
        (_first, _second) = (Linear(width, width), Linear(width, width));
        RegisterComponents();
    }

    public override torch.Tensor forward(torch.Tensor input)
    {
        // The operator + hands over a 1 of its own, which the garbage collector may free while it is read.
        using var one = 1.ToScalar();
        return input.add(_second.call(functional.silu(_first.call(functional.silu(input)))), one);
    }
}
