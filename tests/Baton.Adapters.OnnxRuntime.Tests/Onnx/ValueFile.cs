using System.Runtime.InteropServices;
using Baton.Adapters.OnnxRuntime.Values;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Tests.Onnx;

/// <summary>Reads the values of ONNX's own test data: TensorProto, SequenceProto, OptionalProto, MapProto.</summary>
internal static class ValueFile
{
    /// <summary>Reads a value whose kind the graph's type tells.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="type">The TypeProto of the input or output.</param>
    public static OnnxValue Read(ReadOnlyMemory<byte> bytes, Message type)
    {
        var message = Message.Parse(bytes);
        return type.Has(4) ? ReadSequence(message) : type.Has(5) ? ReadMap(message) : type.Has(9) ? ReadOptional(message) : ReadTensor(message);
    }

    private static OnnxValue ReadOptional(Message optional) => optional.Number(2) switch
    {
        1 => ReadTensor(optional.Messages(3).Single()),
        3 => ReadSequence(optional.Messages(5).Single()),
        4 => ReadMap(optional.Messages(6).Single()),
        _ => new AbsentValue(),
    };

    private static SequenceValue ReadSequence(Message sequence) => new([.. sequence.Number(2) switch
    {
        1 => sequence.Messages(3).Select(ReadTensor),
        3 => sequence.Messages(5).Select(ReadSequence),
        4 => sequence.Messages(6).Select(ReadMap),
        var kind => sequence.Has(3) ? throw new InvalidDataException($"A sequence of the kind {kind}") : Array.Empty<OnnxValue>(),
    }]);

    private static MapValue ReadMap(Message map)
    {
        var texts = map.Bytes(4).Select(b => System.Text.Encoding.UTF8.GetString(b.Span)).ToArray();
        var numbers = map.Numbers(3);
        Tensor keys = texts.Length > 0 ? Tensor.Of(new TensorShape(texts.Length), texts) : Tensor.Of<long>(new TensorShape(numbers.Length), numbers);
        var values = ReadSequence(map.Messages(5).Single()).Items.Select(i => ((TensorValue)i).Tensor).ToList();
        return new MapValue(keys, Tensor.Of<float>(new TensorShape(values.Count), [.. values.Select(v => ((Tensor<float>)v).Span[0])]));
    }

    private static OnnxValue ReadTensor(Message tensor)
    {
        var shape = new TensorShape(tensor.Numbers(1));
        return tensor.Number(2) switch
        {
            1 => Read<float>(tensor, shape, t => t.Fixed<float>(4)),
            2 => Read<byte>(tensor, shape, t => Narrow(t, n => (byte)n)),
            3 => Read<sbyte>(tensor, shape, t => Narrow(t, n => (sbyte)n)),
            4 => Read<ushort>(tensor, shape, t => Narrow(t, n => (ushort)n)),
            5 => Read<short>(tensor, shape, t => Narrow(t, n => (short)n)),
            6 => Read<int>(tensor, shape, t => Narrow(t, n => (int)n)),
            7 => Read<long>(tensor, shape, t => t.Numbers(7)),
            8 => new TensorValue(Tensor.Of(shape, [.. tensor.Bytes(6).Select(b => System.Text.Encoding.UTF8.GetString(b.Span))])),
            9 => Read<bool>(tensor, shape, t => Narrow(t, n => n != 0)),
            10 => Read<Half>(tensor, shape, t => Narrow(t, n => BitConverter.UInt16BitsToHalf((ushort)n))),
            11 => Read<double>(tensor, shape, t => t.Fixed<double>(10)),
            12 => Read<uint>(tensor, shape, t => [.. t.Numbers(11).Select(n => (uint)n)]),
            13 => Read<ulong>(tensor, shape, t => [.. t.Numbers(11).Select(n => unchecked((ulong)n))]),
            16 => Read<BFloat16>(tensor, shape, t => Narrow(t, n => new BFloat16((ushort)n))),
            var type => new PackedTensorValue(Library(type), shape, tensor.Has(9) ? Raw(tensor) : tensor.Has(4) ? MemoryMarshal.AsBytes<float>(tensor.Fixed<float>(4)).ToArray() : tensor.Has(10) ? MemoryMarshal.AsBytes<double>(tensor.Fixed<double>(10)).ToArray() : Narrow(tensor, n => (byte)n)),
        };
    }

    /// <summary>The library numbers the last of the small types otherwise than the format.</summary>
    private static int Library(long type) => type switch
    {
        24 => 26,
        25 => 24,
        26 => 25,
        _ => (int)type,
    };

    private static byte[] Raw(Message tensor) => tensor.Last(9)!.Value.ToArray();

    private static T[] Narrow<T>(Message tensor, Func<long, T> narrow) => [.. tensor.Numbers(5).Select(narrow)];

    private static TensorValue Read<T>(Message tensor, TensorShape shape, Func<Message, T[]> typed)
        where T : unmanaged =>
        new(Tensor.Of<T>(shape, tensor.Has(9) ? MemoryMarshal.Cast<byte, T>(Raw(tensor)) : typed(tensor)));
}
