using Baton.Tensors;

namespace Baton.Onnx.Graphs;

/// <summary>The numbers by which the format knows element types (<c>TensorProto.DataType</c>).</summary>
internal static class OnnxTypeNumbers
{
    public static int OnnxNumber(this TensorElementType type) => type switch
    {
        TensorElementType.Float32 => 1,
        TensorElementType.UInt8 => 2,
        TensorElementType.Int8 => 3,
        TensorElementType.UInt16 => 4,
        TensorElementType.Int16 => 5,
        TensorElementType.Int32 => 6,
        TensorElementType.Int64 => 7,
        TensorElementType.String => 8,
        TensorElementType.Boolean => 9,
        TensorElementType.Float16 => 10,
        TensorElementType.Float64 => 11,
        TensorElementType.UInt32 => 12,
        TensorElementType.UInt64 => 13,
        TensorElementType.BFloat16 => 16,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such element type."),
    };
}
