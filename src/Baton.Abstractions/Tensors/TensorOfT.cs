using System.Buffers;
using Baton.Frames;

namespace Baton.Tensors;

/// <summary>A tensor of values of fixed width.</summary>
/// <typeparam name="T">The type of a value: one of those that <see cref="TensorElementType"/> names.</typeparam>
public sealed class Tensor<T> : Tensor
    where T : unmanaged
{
    /// <summary>Creates a tensor over memory that nobody changes any more.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="values">The values, as many as the shape holds; allocate them with <see cref="ColumnMemory"/>, or lend native memory through a <see cref="MemoryManager{T}"/>.</param>
    /// <exception cref="ArgumentException">There are more or fewer values.</exception>
    public Tensor(TensorShape shape, ReadOnlyMemory<T> values)
        : base(TensorElementTypes.Of<T>(), shape, values.Length) =>
        Memory = values;

    /// <summary>The values as memory; pin it to hand it to native code.</summary>
    public ReadOnlyMemory<T> Memory { get; }

    /// <summary>The values.</summary>
    public ReadOnlySpan<T> Span => Memory.Span;

    /// <summary>Keeps the values where they are and gives their address; costs nothing for memory of <see cref="ColumnMemory"/>.</summary>
    public MemoryHandle Pin() => Memory.Pin();

    /// <inheritdoc />
    public override Tensor<T> Reshape(TensorShape shape) => new(shape, Memory);
}
