namespace Baton.Adapters.TorchSharp.Settings;

/// <summary>What bends the output of a layer.</summary>
public enum Activation
{
    /// <summary>The greater of x and 0.</summary>
    Relu,

    /// <summary>The greater of x and x / 100.</summary>
    LeakyRelu,

    /// <summary>The hyperbolic tangent.</summary>
    Tanh,

    /// <summary>x times its sigmoid, also called swish.</summary>
    Silu,
}
