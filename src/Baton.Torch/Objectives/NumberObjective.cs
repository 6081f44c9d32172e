using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Torch.Data;
using TorchSharp;

namespace Baton.Torch.Objectives;

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

    public override OnnxValue ToColumns(OnnxValue output, Scale scale) => output.Times(output.Graph.Number(scale.Divisor)).Plus(output.Graph.Number(scale.Centre));
}
