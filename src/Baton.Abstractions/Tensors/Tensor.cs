using Baton.Frames;

namespace Baton.Tensors;

/// <summary>
/// Values of one type in any number of dimensions, in contiguous memory that native code can read in place: the values of
/// the last dimension lie side by side (row-major).
/// </summary>
public abstract class Tensor
{
    private protected Tensor(TensorElementType type, TensorShape shape, int elements)
    {
        if (elements != shape.ElementCount)
            throw new ArgumentException($"A tensor of the shape {shape} holds {shape.ElementCount} values, not {elements}.", nameof(shape));
        (Type, Shape) = (type, shape);
    }

    /// <summary>What it holds.</summary>
    public TensorElementType Type { get; }

    /// <summary>How long it is in each dimension.</summary>
    public TensorShape Shape { get; }

    /// <summary>Creates a tensor from a copy of some values.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="shape">The shape.</param>
    /// <param name="values">The values, as many as the shape holds.</param>
    /// <exception cref="ArgumentException">There are more or fewer values.</exception>
    public static Tensor<T> Of<T>(TensorShape shape, params ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var memory = ColumnMemory.Allocate<T>(values.Length);
        values.CopyTo(memory.Span);
        return new Tensor<T>(shape, memory);
    }

    /// <summary>Creates a text tensor from strings.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="values">The values, as many as the shape holds.</param>
    /// <exception cref="ArgumentException">There are more or fewer values.</exception>
    public static StringTensor Of(TensorShape shape, params ReadOnlySpan<string> values)
    {
        var builder = new StringColumnBuilder(values.Length);
        foreach (var value in values)
            builder.Append(value ?? throw new ArgumentException("A text tensor has no missing values.", nameof(values)));
        var column = builder.Build();
        return new StringTensor(shape, column.Bytes, column.Offsets);
    }

    /// <summary>The same values in another shape; nothing is copied.</summary>
    /// <param name="shape">A shape that holds as many values.</param>
    /// <exception cref="ArgumentException">It holds more or fewer.</exception>
    public abstract Tensor Reshape(TensorShape shape);

    /// <summary>Type and shape, such as <c>FP32 [24, 3]</c>.</summary>
    public override string ToString() => $"{Type.ProtocolName()} {Shape}";
}
