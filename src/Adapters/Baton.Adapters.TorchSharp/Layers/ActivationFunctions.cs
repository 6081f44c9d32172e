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
        Activation.LeakyRelu => LeakyRelu,
        Activation.Tanh => static x => x.tanh(),
        Activation.Silu => static x => functional.silu(x),
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "There is no such activation."),
    };

    private static torch.Tensor LeakyRelu(torch.Tensor input)
    {
        // Held on to while the native half reads it: the vendor lets go of what it makes itself too early.
        using var slope = 0.01.ToScalar();
        return input.leaky_relu(slope);
    }
}
