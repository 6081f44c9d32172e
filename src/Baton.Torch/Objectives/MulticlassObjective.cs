using Baton.Models;
using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Torch.Data;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Torch.Objectives;

/// <summary>Tells classes apart by an output for each.</summary>
internal sealed class MulticlassObjective : Objective
{
    public override int MostClasses => int.MaxValue;

    public override int CountOutputs(ClassLabels? classes) => classes!.Count;

    public override torch.Tensor ToTargets(float[] answers, Scale scale) => TensorMemory.Over(answers).to_type(torch.ScalarType.Int64, disposeAfter: true);

    public override torch.Tensor Loss(torch.Tensor output, torch.Tensor target) => functional.cross_entropy(output, target);

    public override IReadOnlyList<torch.Tensor> ToColumns(torch.Tensor output, Scale scale) => output.softmax(1).unbind(1);

    public override OnnxValue ToColumns(OnnxValue output, Scale scale)
    {
        var parts = output.Minus(output.RowMaximum()).Exponential();
        return parts.Over(parts.RowSum());
    }
}
