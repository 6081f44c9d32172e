using TorchSharp;

namespace Baton.Torch.Storage.Safetensors;

/// <summary>What the format calls the types of elements.</summary>
internal static class ElementTypes
{
    /// <summary>The format's name of a type, and the size of an element.</summary>
    /// <exception cref="NotSupportedException">The format knows no such type.</exception>
    public static (string Name, int Size) Of(torch.ScalarType type) => type switch
    {
        torch.ScalarType.Float32 => ("F32", 4),
        torch.ScalarType.Float64 => ("F64", 8),
        torch.ScalarType.Float16 => ("F16", 2),
        torch.ScalarType.BFloat16 => ("BF16", 2),
        torch.ScalarType.Int64 => ("I64", 8),
        torch.ScalarType.Int32 => ("I32", 4),
        torch.ScalarType.Int16 => ("I16", 2),
        torch.ScalarType.Int8 => ("I8", 1),
        torch.ScalarType.Byte => ("U8", 1),
        torch.ScalarType.Bool => ("BOOL", 1),
        _ => throw new NotSupportedException($"A module with tensors of the type {type} cannot be saved; keep its parameters and buffers in floating-point or whole numbers."),
    };
}
