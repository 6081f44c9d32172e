using System.Text;
using Baton.Frames;

namespace Baton.Tensors;

/// <summary>A tensor of text, UTF-8 encoded in one run of bytes as a <see cref="StringColumn"/> is. No value is missing.</summary>
public sealed class StringTensor : Tensor
{
    /// <summary>Creates a text tensor over memory that nobody changes any more.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="bytes">The UTF-8 bytes of all values.</param>
    /// <param name="offsets">Where each value begins in <paramref name="bytes"/>, never descending, and where the last one ends: one more than there are values.</param>
    /// <exception cref="ArgumentException">The lengths do not fit together, or the values lie outside the bytes.</exception>
    public StringTensor(TensorShape shape, ReadOnlyMemory<byte> bytes, ReadOnlyMemory<int> offsets)
        : base(TensorElementType.String, shape, offsets.Length - 1)
    {
        var last = 0;
        foreach (var offset in offsets.Span)
        {
            if (offset < last || offset > bytes.Length)
                throw new ArgumentException($"Values whose offsets go from {last} to {offset} do not lie in {bytes.Length} bytes.", nameof(offsets));
            last = offset;
        }

        (Bytes, Offsets) = (bytes, offsets);
    }

    /// <summary>The UTF-8 bytes of all values.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Where each value begins in <see cref="Bytes"/>, and where the last one ends.</summary>
    public ReadOnlyMemory<int> Offsets { get; }

    /// <summary>A value.</summary>
    /// <param name="index">Its place.</param>
    public string this[int index] => Encoding.UTF8.GetString(Utf8(index));

    /// <summary>A value's UTF-8 bytes.</summary>
    /// <param name="index">Its place.</param>
    public ReadOnlySpan<byte> Utf8(int index)
    {
        var offsets = Offsets.Span;
        return Bytes.Span[offsets[index]..offsets[index + 1]];
    }

    /// <inheritdoc />
    public override StringTensor Reshape(TensorShape shape) => new(shape, Bytes, Offsets);
}
