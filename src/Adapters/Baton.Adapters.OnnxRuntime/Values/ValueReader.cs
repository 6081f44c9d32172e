using System.Runtime.InteropServices;
using Baton.Adapters.OnnxRuntime.Native;
using Baton.Frames;
using Baton.Models;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Values;

/// <summary>Copies values out of the library's memory.</summary>
internal static unsafe class ValueReader
{
    private const string Doing = "hand over a value";

    /// <summary>Copies a value.</summary>
    /// <param name="process">The library.</param>
    /// <param name="value">The native value; it stays the caller's.</param>
    /// <exception cref="ModelException">It is of a kind that cannot be handed over.</exception>
    public static OnnxValue Read(OrtProcess process, nint value)
    {
        var api = process.Api;
        int kind, present;
        // An empty optional has no type that could be asked for.
        if (value == 0)
            return new AbsentValue();
        Check(api.HasValue(value, &present));
        if (present == 0)
            return new AbsentValue();
        Check(api.GetValueType(value, &kind));
        return (ValueKind)kind switch
        {
            ValueKind.Tensor => ReadTensor(api, value),
            ValueKind.Sequence => new SequenceValue(ReadItems(process, value)),
            ValueKind.Map when ReadItems(process, value) is [TensorValue keys, TensorValue values] => new MapValue(keys.Tensor, values.Tensor),
            var other => throw new ModelException($"ONNX Runtime gave a {new ValueType(other)}, which its C interface cannot hand over."),
        };

        void Check(nint status) => NativeCall.Check(api, status, Doing);
    }

    private static OnnxValue[] ReadItems(OrtProcess process, nint value)
    {
        nuint count;
        NativeCall.Check(process.Api, process.Api.GetValueCount(value, &count), Doing);
        var items = new OnnxValue[count];
        for (var i = 0; i < items.Length; i++)
        {
            nint item;
            NativeCall.Check(process.Api, process.Api.GetValue(value, i, process.Allocator, &item), Doing);
            try
            {
                items[i] = Read(process, item);
            }
            finally
            {
                process.Api.ReleaseValue(item);
            }
        }

        return items;
    }

    private static OnnxValue ReadTensor(OrtApi api, nint value)
    {
        nint info;
        NativeCall.Check(api, api.GetTensorTypeAndShape(value, &info), Doing);
        int type;
        long[] lengths;
        try
        {
            (type, lengths) = TypeReader.ReadTensor(api, info);
        }
        finally
        {
            api.ReleaseTensorTypeAndShapeInfo(info);
        }

        var shape = new TensorShape(lengths);
        return type switch
        {
            1 => Copy<float>(api, value, shape),
            2 => Copy<byte>(api, value, shape),
            3 => Copy<sbyte>(api, value, shape),
            4 => Copy<ushort>(api, value, shape),
            5 => Copy<short>(api, value, shape),
            6 => Copy<int>(api, value, shape),
            7 => Copy<long>(api, value, shape),
            OrtElementTypes.Text => new TensorValue(ReadText(api, value, shape)),
            9 => Copy<bool>(api, value, shape),
            10 => Copy<Half>(api, value, shape),
            11 => Copy<double>(api, value, shape),
            12 => Copy<uint>(api, value, shape),
            13 => Copy<ulong>(api, value, shape),
            16 => Copy<BFloat16>(api, value, shape),
            _ when OrtElementTypes.Bits(type) is var bits and > 0 =>
                new PackedTensorValue(type, shape, Bytes(api, value, checked((int)((((long)shape.ElementCount * bits) + 7) / 8))).ToArray()),
            _ => throw new ModelException($"ONNX Runtime gave a tensor of {OrtElementTypes.Name(type)}, which this version of the adapter does not know."),
        };
    }

    private static TensorValue Copy<T>(OrtApi api, nint value, TensorShape shape)
        where T : unmanaged
    {
        var memory = ColumnMemory.Allocate<T>(shape.ElementCount);
        MemoryMarshal.Cast<byte, T>(Bytes(api, value, checked(shape.ElementCount * sizeof(T)))).CopyTo(memory.Span);
        return new TensorValue(new Tensor<T>(shape, memory));
    }

    private static ReadOnlySpan<byte> Bytes(OrtApi api, nint value, int length)
    {
        void* data;
        if (length == 0)
            return default;
        NativeCall.Check(api, api.GetTensorMutableData(value, &data), Doing);
        return new ReadOnlySpan<byte>(data, length);
    }

    private static StringTensor ReadText(OrtApi api, nint value, TensorShape shape)
    {
        nuint length;
        var count = shape.ElementCount;
        var offsets = ColumnMemory.Allocate<int>(count + 1);
        if (count == 0)
        {
            offsets.Span.Clear();
            return new StringTensor(shape, default, offsets);
        }

        NativeCall.Check(api, api.GetStringTensorDataLength(value, &length), Doing);
        var bytes = ColumnMemory.Allocate<byte>(checked((int)length));
        var starts = new nuint[count];
        // The library refuses a null pointer even where there is no text at all.
        byte none;
        fixed (byte* first = bytes.Span)
        fixed (nuint* firstStart = starts)
            NativeCall.Check(api, api.GetStringTensorContent(value, first is null ? &none : first, length, firstStart, (nuint)count), Doing);
        for (var i = 0; i < count; i++)
            offsets.Span[i] = (int)starts[i];
        offsets.Span[count] = (int)length;
        return new StringTensor(shape, bytes, offsets);
    }
}
