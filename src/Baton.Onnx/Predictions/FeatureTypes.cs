using Baton.Frames;
using Baton.Tensors;

namespace Baton.Onnx.Predictions;

/// <summary>What the inputs of features hold.</summary>
internal static class FeatureTypes
{
    /// <summary>The type of a tensor that holds a column's values.</summary>
    /// <param name="type">What the column holds: numbers, truth values or text.</param>
    public static TensorElementType Of(ColumnType type) => type switch
    {
        ColumnType.Boolean => TensorElementType.Boolean,
        ColumnType.Int8 => TensorElementType.Int8,
        ColumnType.UInt8 => TensorElementType.UInt8,
        ColumnType.Int16 => TensorElementType.Int16,
        ColumnType.UInt16 => TensorElementType.UInt16,
        ColumnType.Int32 => TensorElementType.Int32,
        ColumnType.UInt32 => TensorElementType.UInt32,
        ColumnType.Int64 => TensorElementType.Int64,
        ColumnType.UInt64 => TensorElementType.UInt64,
        ColumnType.Float32 => TensorElementType.Float32,
        ColumnType.Float64 => TensorElementType.Float64,
        ColumnType.String => TensorElementType.String,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No tensor holds dates or times."),
    };

    /// <summary>Whether a value can be NaN.</summary>
    /// <param name="type">The type.</param>
    public static bool HasNaN(this TensorElementType type) => type is TensorElementType.Float32 or TensorElementType.Float64;
}
