using Baton.Frames;

namespace Baton.Onnx.Graphs;

/// <summary>What is true of each <see cref="OnnxElementType"/>.</summary>
public static class OnnxElementTypes
{
    /// <summary>The type of a tensor that holds a column's values.</summary>
    /// <param name="type">What the column holds.</param>
    /// <returns>The type; <see langword="null"/> for dates and times, which no tensor holds.</returns>
    public static OnnxElementType? Of(ColumnType type) => type switch
    {
        ColumnType.Boolean => OnnxElementType.Bool,
        ColumnType.Int8 => OnnxElementType.Int8,
        ColumnType.UInt8 => OnnxElementType.UInt8,
        ColumnType.Int16 => OnnxElementType.Int16,
        ColumnType.UInt16 => OnnxElementType.UInt16,
        ColumnType.Int32 => OnnxElementType.Int32,
        ColumnType.UInt32 => OnnxElementType.UInt32,
        ColumnType.Int64 => OnnxElementType.Int64,
        ColumnType.UInt64 => OnnxElementType.UInt64,
        ColumnType.Float32 => OnnxElementType.Float,
        ColumnType.Float64 => OnnxElementType.Double,
        ColumnType.String => OnnxElementType.String,
        _ => null,
    };

    /// <summary>The type of a tensor that holds values of a .NET type.</summary>
    /// <typeparam name="T">The .NET type.</typeparam>
    /// <exception cref="NotSupportedException">No tensor holds the type.</exception>
    public static OnnxElementType Of<T>() =>
        Of(ColumnTypes.Of<T>()) ?? throw new NotSupportedException($"No tensor holds values of the type {typeof(T)}.");

    /// <summary>Whether a value can be NaN or infinite.</summary>
    /// <param name="type">The type.</param>
    public static bool IsFloating(this OnnxElementType type) => type is OnnxElementType.Float or OnnxElementType.Double;
}
