using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Torch.Modules;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace Baton.Adapters.TorchSharp.Layers;

/// <summary>
/// A linear layer that begins with the parameters that the vendor's own one draws. It is not the vendor's because that one keeps
/// some native memory when it is disposed, which adds up in a service that loads models for weeks.
/// </summary>
internal sealed class DenseLayer : Module<torch.Tensor, torch.Tensor>, IOnnxModule
{
    private readonly Parameter _weight;
    private readonly Parameter _bias;

    /// <summary>Creates the layer.</summary>
    /// <param name="inputs">How many numbers it reads of a row.</param>
    /// <param name="outputs">How many it gives.</param>
    public DenseLayer(int inputs, int outputs)
        : base(nameof(DenseLayer))
    {
        _weight = torch.nn.Parameter(torch.empty(outputs, inputs));
        _bias = torch.nn.Parameter(torch.empty(outputs));
        init.kaiming_uniform_(_weight, a: Math.Sqrt(5));
        var bound = 1 / Math.Sqrt(inputs);
        init.uniform_(_bias, -bound, bound);
        register_parameter("weight", _weight);
        register_parameter("bias", _bias);
    }

    /// <inheritdoc />
    public override torch.Tensor forward(torch.Tensor input) => functional.linear(input, _weight, _bias);

    /// <inheritdoc />
    public OnnxValue AddTo(OnnxValue input)
    {
        using var scope = torch.NewDisposeScope();
        using var constant = torch.no_grad();
        var weights = _weight.cpu().t().contiguous();
        var table = OnnxTensor.Of<float>(weights.data<float>().ToArray(), (int)weights.shape[0], (int)weights.shape[1]);
        return input.MatrixTimes(input.Graph.Constant(table)).Plus(input.Graph.Numbers<float>(_bias.cpu().data<float>().ToArray()));
    }
}
