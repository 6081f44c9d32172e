namespace Baton.Tensors;

/// <summary>What is true of each <see cref="TensorElementType"/>.</summary>
public static class TensorElementTypes
{
    /// <summary>The names that the Open Inference Protocol gives the types, in the order of the enumeration.</summary>
    private static readonly string[] Names =
        ["BOOL", "UINT8", "UINT16", "UINT32", "UINT64", "INT8", "INT16", "INT32", "INT64", "FP16", "BF16", "FP32", "FP64", "BYTES"];

    /// <summary>The element type that a .NET type stores.</summary>
    /// <typeparam name="T">The .NET type.</typeparam>
    /// <exception cref="NotSupportedException">No tensor stores the type.</exception>
    public static TensorElementType Of<T>() =>
        typeof(T) == typeof(bool) ? TensorElementType.Boolean
        : typeof(T) == typeof(byte) ? TensorElementType.UInt8
        : typeof(T) == typeof(ushort) ? TensorElementType.UInt16
        : typeof(T) == typeof(uint) ? TensorElementType.UInt32
        : typeof(T) == typeof(ulong) ? TensorElementType.UInt64
        : typeof(T) == typeof(sbyte) ? TensorElementType.Int8
        : typeof(T) == typeof(short) ? TensorElementType.Int16
        : typeof(T) == typeof(int) ? TensorElementType.Int32
        : typeof(T) == typeof(long) ? TensorElementType.Int64
        : typeof(T) == typeof(Half) ? TensorElementType.Float16
        : typeof(T) == typeof(BFloat16) ? TensorElementType.BFloat16
        : typeof(T) == typeof(float) ? TensorElementType.Float32
        : typeof(T) == typeof(double) ? TensorElementType.Float64
        : typeof(T) == typeof(string) ? TensorElementType.String
        : throw new NotSupportedException($"No tensor stores values of the type {typeof(T)}.");

    /// <summary>How many bytes a value takes; 0 for text, whose values differ in length.</summary>
    /// <param name="type">The type.</param>
    public static int Size(this TensorElementType type) => type switch
    {
        TensorElementType.Boolean or TensorElementType.UInt8 or TensorElementType.Int8 => 1,
        TensorElementType.UInt16 or TensorElementType.Int16 or TensorElementType.Float16 or TensorElementType.BFloat16 => 2,
        TensorElementType.UInt32 or TensorElementType.Int32 or TensorElementType.Float32 => 4,
        TensorElementType.UInt64 or TensorElementType.Int64 or TensorElementType.Float64 => 8,
        _ => 0,
    };

    /// <summary>The type's name in the Open Inference Protocol, such as <c>FP32</c>.</summary>
    /// <param name="type">The type.</param>
    public static string ProtocolName(this TensorElementType type) => Names[(int)type];

    /// <summary>Finds a type by its name in the Open Inference Protocol.</summary>
    /// <param name="name">The name, such as <c>FP32</c>; upper and lower case differ.</param>
    /// <param name="type">The type, if there is one.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string name, out TensorElementType type)
    {
        var index = Array.IndexOf(Names, name);
        type = (TensorElementType)Math.Max(index, 0);
        return index >= 0;
    }
}
