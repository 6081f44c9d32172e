using Baton.Torch.Data;
using TorchSharp;

namespace Baton.Torch.Training;

/// <summary>Predicts a number.</summary>
/// <param name="loss">The loss of output and answer.</param>
internal sealed class NumberObjective(Func<torch.Tensor, torch.Tensor, torch.Tensor> loss) : Objective
{
    public override torch.Tensor Loss(torch.Tensor output, torch.Tensor target) => loss(output, target);

    public override IReadOnlyList<torch.Tensor> ToColumns(torch.Tensor output, Scale scale)
    {
        using var divisor = scale.Divisor.ToScalar();
        using var centre = scale.Centre.ToScalar();
        using var one = 1.ToScalar();
        return [output.select(1, 0).mul(divisor).add_(centre, one)];
    }
}
