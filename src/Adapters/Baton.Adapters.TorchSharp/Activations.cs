using Baton.Adapters.TorchSharp.Settings;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Adapters.TorchSharp;

/// <summary>The vendor's activations.</summary>
internal static class Activations
{
    /// <summary>Makes a layer of an activation.</summary>
    /// <param name="activation">Which one.</param>
    public static Module<torch.Tensor, torch.Tensor> Create(Activation activation) => activation switch
    {
        Activation.Relu => ReLU(),
        Activation.LeakyRelu => LeakyReLU(),
        Activation.Tanh => Tanh(),
        Activation.Silu => SiLU(),
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "There is no such activation."),
    };
}
