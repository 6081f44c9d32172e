using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Torch.Data;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Torch.Objectives;

/// <summary>Tells two classes apart by one output: the logit of the second one.</summary>
internal sealed class BinaryObjective : Objective
{
    public override int MostClasses => 2;

    public override torch.Tensor Loss(torch.Tensor output, torch.Tensor target) => functional.binary_cross_entropy_with_logits(output, target);

    public override IReadOnlyList<torch.Tensor> ToColumns(torch.Tensor output, Scale scale)
    {
        var logit = output.select(1, 0);
        return [logit.neg().sigmoid(), logit.sigmoid()];
    }

    public override OnnxValue ToColumns(OnnxValue output, Scale scale) => new[] { Sigmoid(output.Negated()), Sigmoid(output) }.SideBySide();

    private static OnnxValue Sigmoid(OnnxValue logit) => logit.Graph.Apply(new OnnxOperator("Sigmoid"), [logit], logit.Type);
}
