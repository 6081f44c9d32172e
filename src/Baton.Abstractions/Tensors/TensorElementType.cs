namespace Baton.Tensors;

/// <summary>What a tensor holds: the element types of the Open Inference Protocol (version 2), and bfloat16.</summary>
public enum TensorElementType
{
    /// <summary><see cref="bool"/>, one byte a value; <c>BOOL</c>.</summary>
    Boolean,

    /// <summary><see cref="byte"/>; <c>UINT8</c>.</summary>
    UInt8,

    /// <summary><see cref="ushort"/>; <c>UINT16</c>.</summary>
    UInt16,

    /// <summary><see cref="uint"/>; <c>UINT32</c>.</summary>
    UInt32,

    /// <summary><see cref="ulong"/>; <c>UINT64</c>.</summary>
    UInt64,

    /// <summary><see cref="sbyte"/>; <c>INT8</c>.</summary>
    Int8,

    /// <summary><see cref="short"/>; <c>INT16</c>.</summary>
    Int16,

    /// <summary><see cref="int"/>; <c>INT32</c>.</summary>
    Int32,

    /// <summary><see cref="long"/>; <c>INT64</c>.</summary>
    Int64,

    /// <summary><see cref="Half"/>; <c>FP16</c>.</summary>
    Float16,

    /// <summary><see cref="Tensors.BFloat16"/>; <c>BF16</c>, which the protocol does not name.</summary>
    BFloat16,

    /// <summary><see cref="float"/>; <c>FP32</c>.</summary>
    Float32,

    /// <summary><see cref="double"/>; <c>FP64</c>.</summary>
    Float64,

    /// <summary>Text or bytes of any length: UTF-8 with 32-bit offsets; <c>BYTES</c>.</summary>
    String,
}
