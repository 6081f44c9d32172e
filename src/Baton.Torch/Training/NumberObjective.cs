using Baton.Torch.Data;
using TorchSharp;

namespace Baton.Torch.Training;

/// <summary>Predicts a number.</summary>
/// <param name="loss">The loss of output and answer.</param>
internal sealed class NumberObjective(Func<torch.Tensor, torch.Tensor, torch.Tensor> loss) : Objective
{
    public override torch.Tensor Loss(torch.Tensor output, torch.Tensor target) => loss(output, target);

    public override IReadOnlyList<torch.Tensor> ToColumns(torch.Tensor output, Scale scale) => [output.select(1, 0).mul(scale.Divisor).add_(scale.Centre)];
}
