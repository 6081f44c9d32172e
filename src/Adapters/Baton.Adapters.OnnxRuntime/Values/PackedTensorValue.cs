using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Values;

/// <summary>A tensor whose elements are of no type of ours, such as numbers of four bits, as the library holds it.</summary>
/// <param name="ElementType">The library's number of what it holds.</param>
/// <param name="Shape">The shape.</param>
/// <param name="Bytes">The values, several in a byte where they are that small.</param>
internal sealed record PackedTensorValue(int ElementType, TensorShape Shape, byte[] Bytes) : OnnxValue;
