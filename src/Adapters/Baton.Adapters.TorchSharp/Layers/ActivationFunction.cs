using Baton.Adapters.TorchSharp.Settings;
using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Adapters.TorchSharp.Layers;

/// <summary>What bends the output of a layer, in the vendor's operators and in those of ONNX.</summary>
/// <param name="Apply">Applies it to a tensor.</param>
/// <param name="AddTo">Adds it to a graph.</param>
internal sealed record ActivationFunction(Func<torch.Tensor, torch.Tensor> Apply, Func<OnnxValue, OnnxValue> AddTo)
{
    /// <summary>The function that settings ask for.</summary>
    /// <param name="activation">Its name in the settings.</param>
    public static ActivationFunction Of(Activation activation) => activation switch
    {
        Activation.Relu => new(static x => functional.relu(x), static x => Operator("Relu", x)),
        // The slope is 0.01 on both sides if nothing else is said.
        Activation.LeakyRelu => new(LeakyRelu, static x => Operator("LeakyRelu", x)),
        Activation.Tanh => new(static x => x.tanh(), static x => Operator("Tanh", x)),
        Activation.Silu => new(static x => functional.silu(x), static x => x.Times(Operator("Sigmoid", x))),
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "There is no such activation."),
    };

    private static OnnxValue Operator(string name, OnnxValue value) => value.Graph.Apply(new OnnxOperator(name), [value], value.Type);

    private static torch.Tensor LeakyRelu(torch.Tensor input)
    {
        // Held on to while the native half reads it: the vendor lets go of what it makes itself too early.
        using var slope = 0.01.ToScalar();
        return input.leaky_relu(slope);
    }
}
