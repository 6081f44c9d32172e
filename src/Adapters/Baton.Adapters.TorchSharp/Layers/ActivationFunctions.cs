using Baton.Adapters.TorchSharp.Settings;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Adapters.TorchSharp.Layers;

/// <summary>The vendor's activations.</summary>
internal static class ActivationFunctions
{
    /// <summary>The function of an activation.</summary>
    /// <param name="activation">Which one.</param>
    public static Func<torch.Tensor, torch.Tensor> Of(Activation activation) => activation switch
    {
        Activation.Relu => static x => functional.relu(x),
        Activation.LeakyRelu => static x => functional.leaky_relu(x, 0.01),
        Activation.Tanh => static x => x.tanh(),
        Activation.Silu => static x => functional.silu(x),
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "There is no such activation."),
    };
}
