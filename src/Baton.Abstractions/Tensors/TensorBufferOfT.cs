using Baton.Frames;

namespace Baton.Tensors;

/// <summary>Memory of the caller's that a predictor writes an output of fixed width into.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
/// <param name="shape">The output's shape.</param>
/// <param name="memory">The memory, as many values as the shape holds; allocate it with <see cref="ColumnMemory"/>.</param>
public sealed class TensorBuffer<T>(TensorShape shape, Memory<T> memory) : TensorBuffer(new Tensor<T>(shape, memory))
    where T : unmanaged
{
    /// <summary>The memory.</summary>
    public Memory<T> Memory { get; } = memory;

    /// <summary>Allocates the memory.</summary>
    /// <param name="shape">The output's shape.</param>
    public static TensorBuffer<T> Allocate(TensorShape shape) => new(shape, ColumnMemory.Allocate<T>(shape.ElementCount));
}
