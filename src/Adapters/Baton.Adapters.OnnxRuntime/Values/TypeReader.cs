using Baton.Adapters.OnnxRuntime.Native;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Values;

/// <summary>Reads the library's descriptions of types.</summary>
internal static unsafe class TypeReader
{
    private const string Doing = "describe a type";

    /// <summary>Reads a description and gives it back.</summary>
    public static ValueType Take(OrtApi api, nint type)
    {
        try
        {
            return Read(api, type);
        }
        finally
        {
            api.ReleaseTypeInfo(type);
        }
    }

    /// <summary>Reads type and shape of a tensor.</summary>
    /// <param name="api">The library's functions.</param>
    /// <param name="info">The library's description.</param>
    /// <returns>The library's number of what it holds, and the lengths; -1 where one differs from call to call.</returns>
    public static (int ElementType, long[] Lengths) ReadTensor(OrtApi api, nint info)
    {
        int elementType;
        nuint rank;
        NativeCall.Check(api, api.GetTensorElementType(info, &elementType), Doing);
        NativeCall.Check(api, api.GetDimensionsCount(info, &rank), Doing);
        var lengths = new long[rank];
        fixed (long* first = lengths)
            NativeCall.Check(api, api.GetDimensions(info, first, rank), Doing);
        return (elementType, lengths);
    }

    private static ValueType Read(OrtApi api, nint type)
    {
        int kind;
        nint info, element;
        int key;
        NativeCall.Check(api, api.GetOnnxTypeFromTypeInfo(type, &kind), Doing);
        switch ((ValueKind)kind)
        {
            case ValueKind.Tensor or ValueKind.SparseTensor:
                NativeCall.Check(api, api.CastTypeInfoToTensorInfo(type, &info), Doing);
                return info == 0 ? new ValueType((ValueKind)kind) : ReadTensorType(api, info, (ValueKind)kind);
            case ValueKind.Sequence:
                NativeCall.Check(api, api.CastTypeInfoToSequenceTypeInfo(type, &info), Doing);
                NativeCall.Check(api, api.GetSequenceElementType(info, &element), Doing);
                return new ValueType(ValueKind.Sequence, Element: Take(api, element));
            case ValueKind.Map:
                NativeCall.Check(api, api.CastTypeInfoToMapTypeInfo(type, &info), Doing);
                NativeCall.Check(api, api.GetMapKeyType(info, &key), Doing);
                NativeCall.Check(api, api.GetMapValueType(info, &element), Doing);
                return new ValueType(ValueKind.Map, key, Element: Take(api, element));
            default:
                return new ValueType((ValueKind)kind);
        }
    }

    private static ValueType ReadTensorType(OrtApi api, nint info, ValueKind kind)
    {
        var (elementType, lengths) = ReadTensor(api, info);
        var names = new nint[lengths.Length];
        fixed (nint* first = names)
            NativeCall.Check(api, api.GetSymbolicDimensions(info, (byte**)first, (nuint)names.Length), Doing);
        var dimensions = new TensorDimension[lengths.Length];
        for (var i = 0; i < lengths.Length; i++)
        {
            var name = Utf8.Read((byte*)names[i]);
            dimensions[i] = new TensorDimension(lengths[i] < 0 ? null : lengths[i], name.Length == 0 ? null : name);
        }

        // The library tells a scalar and a tensor of unknown rank alike: without dimensions.
        return new ValueType(kind, elementType, dimensions.Length == 0 ? null : dimensions);
    }
}
