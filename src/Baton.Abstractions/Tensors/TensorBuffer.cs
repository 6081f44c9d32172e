namespace Baton.Tensors;

/// <summary>Memory of the caller's that a predictor writes an output into.</summary>
public abstract class TensorBuffer
{
    private protected TensorBuffer(Tensor tensor) => Tensor = tensor;

    /// <summary>What the memory holds, as a tensor: the output once it has been written.</summary>
    public Tensor Tensor { get; }
}
