using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using TorchSharp;
using TorchSharp.Modules;

namespace Baton.Adapters.TorchSharp.Layers;

/// <summary>The vendor's linear layer in operators of ONNX.</summary>
internal static class LinearLayer
{
    /// <summary>Adds what a layer computes to a graph.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="input">What it reads.</param>
    public static OnnxValue AddTo(this Linear layer, OnnxValue input)
    {
        using var scope = torch.NewDisposeScope();
        using var constant = torch.no_grad();
        var weights = layer.weight.cpu().t().contiguous();
        var table = OnnxTensor.Of<float>(weights.data<float>().ToArray(), (int)weights.shape[0], (int)weights.shape[1]);
        return input.MatrixTimes(input.Graph.Constant(table)).Plus(input.Graph.Numbers<float>(layer.bias!.cpu().data<float>().ToArray()));
    }
}
