using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Values;

/// <summary>The library's numbers of the types that a tensor can hold.</summary>
internal static class OrtElementTypes
{
    /// <summary>The library's number of text.</summary>
    public const int Text = 8;

    /// <summary>What each number stands for; none is the type of a <see cref="Tensor"/>.</summary>
    private static readonly TensorElementType?[] Types =
    [
        null,
        TensorElementType.Float32,
        TensorElementType.UInt8,
        TensorElementType.Int8,
        TensorElementType.UInt16,
        TensorElementType.Int16,
        TensorElementType.Int32,
        TensorElementType.Int64,
        TensorElementType.String,
        TensorElementType.Boolean,
        TensorElementType.Float16,
        TensorElementType.Float64,
        TensorElementType.UInt32,
        TensorElementType.UInt64,
        null,
        null,
        TensorElementType.BFloat16,
    ];

    /// <summary>What the numbers without a type of ours are called, for messages.</summary>
    private static readonly Dictionary<int, string> OtherNames = new()
    {
        [14] = "complex64",
        [15] = "complex128",
        [17] = "float8e4m3fn",
        [18] = "float8e4m3fnuz",
        [19] = "float8e5m2",
        [20] = "float8e5m2fnuz",
        [21] = "uint4",
        [22] = "int4",
        [23] = "float4e2m1",
        [24] = "uint2",
        [25] = "int2",
        [26] = "float8e8m0",
    };

    /// <summary>The type that a number of the library's stands for, if it is one of ours.</summary>
    public static TensorElementType? Find(int ort) => (uint)ort < (uint)Types.Length ? Types[ort] : null;

    /// <summary>The library's number of a type.</summary>
    public static int Of(TensorElementType type) => Array.IndexOf(Types, type);

    /// <summary>The name of a number of the library's, for messages.</summary>
    public static string Name(int ort) => Find(ort)?.ProtocolName() ?? OtherNames.GetValueOrDefault(ort, FormattableString.Invariant($"type {ort}"));

    /// <summary>How many bits a value of a type without one of ours takes; 0 if that is not known.</summary>
    public static int Bits(int ort) => ort switch
    {
        14 => 64,
        15 => 128,
        >= 17 and <= 20 or 26 => 8,
        >= 21 and <= 23 => 4,
        24 or 25 => 2,
        _ => 0,
    };
}
