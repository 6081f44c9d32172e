using System.Runtime.InteropServices;
using Baton.Tensors;

namespace Baton.Onnx.Graphs;

/// <summary>Values that are part of a model.</summary>
public sealed class OnnxTensor
{
    private OnnxTensor(TensorElementType type, ReadOnlySpan<int> shape, int length)
    {
        var size = 1L;
        foreach (var dimension in shape)
            size = checked(size * dimension);
        if (size != length)
            throw new ArgumentException($"A tensor of the shape [{string.Join(", ", shape.ToArray())}] has {size} values, but {length} were given.", nameof(shape));
        Type = type;
        Shape = shape.ToArray();
    }

    /// <summary>What it holds.</summary>
    public TensorElementType Type { get; }

    /// <summary>Its dimensions; none for a single value.</summary>
    public IReadOnlyList<int> Shape { get; }

    /// <summary>The values as the format stores them, little-endian; empty for text.</summary>
    internal ReadOnlyMemory<byte> Raw { get; private init; }

    /// <summary>The values, if they are text.</summary>
    internal IReadOnlyList<string> Texts { get; private init; } = [];

    /// <summary>Makes a tensor of numbers or truth values.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="values">The values, row by row.</param>
    /// <param name="shape">The dimensions; none for a single value.</param>
    /// <exception cref="ArgumentException">There are more or fewer values than the shape has.</exception>
    public static OnnxTensor Of<T>(ReadOnlySpan<T> values, params ReadOnlySpan<int> shape)
        where T : unmanaged
    {
        var raw = MemoryMarshal.AsBytes(values).ToArray();
        var width = values.Length == 0 ? 1 : raw.Length / values.Length;
        for (var start = 0; !BitConverter.IsLittleEndian && start < raw.Length; start += width)
            raw.AsSpan(start, width).Reverse();
        return new OnnxTensor(TensorElementTypes.Of<T>(), shape, values.Length) { Raw = raw };
    }

    /// <summary>Makes a tensor of text.</summary>
    /// <param name="values">The texts, row by row.</param>
    /// <param name="shape">The dimensions; none for a single text.</param>
    /// <exception cref="ArgumentException">There are more or fewer texts than the shape has.</exception>
    public static OnnxTensor OfTexts(IReadOnlyList<string> values, params ReadOnlySpan<int> shape) =>
        new(TensorElementType.String, shape, values.Count) { Texts = values };
}
