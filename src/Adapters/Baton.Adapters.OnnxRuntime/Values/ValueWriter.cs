using System.Buffers;
using Baton.Adapters.OnnxRuntime.Native;
using Baton.Models;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Values;

/// <summary>Makes native values, over our own memory where the library can read it in place.</summary>
/// <param name="process">The library.</param>
internal sealed unsafe class ValueWriter(OrtProcess process) : IDisposable
{
    private const string Doing = "take a value";

    private readonly List<MemoryHandle> _pins = [];
    private readonly List<nint> _values = [];

    /// <summary>Makes a value; it lives as long as this object.</summary>
    /// <param name="value">The value in our memory.</param>
    /// <exception cref="ModelException">It is of a kind that cannot be handed over.</exception>
    public nint Create(OnnxValue value) => value switch
    {
        TensorValue { Tensor: StringTensor text } => CreateText(text),
        TensorValue { Tensor: var tensor } => Lend(Pin(tensor), (long)tensor.Shape.ElementCount * tensor.Type.Size(), tensor.Shape, OrtElementTypes.Of(tensor.Type)),
        PackedTensorValue packed => Lend(Pin<byte>(packed.Bytes), packed.Bytes.Length, packed.Shape, packed.ElementType),
        SequenceValue sequence => Combine([.. sequence.Items.Select(Create)], ValueKind.Sequence),
        MapValue map => Combine([Create(new TensorValue(map.Keys)), Create(new TensorValue(map.Values))], ValueKind.Map),
        _ => throw new ModelException("The C interface of ONNX Runtime cannot take an optional value that is not there."),
    };

    /// <summary>Makes a value over memory that the library will write.</summary>
    public nint Create(TensorBuffer buffer) => Create(new TensorValue(buffer.Tensor));

    public void Dispose()
    {
        for (var i = _values.Count - 1; i >= 0; i--)
            process.Api.ReleaseValue(_values[i]);
        foreach (var pin in _pins)
            pin.Dispose();
        _values.Clear();
        _pins.Clear();
    }

    private nint CreateText(StringTensor text)
    {
        nint value;
        fixed (long* lengths = text.Shape.Lengths)
            NativeCall.Check(process.Api, process.Api.CreateTensor(process.Allocator, lengths, (nuint)text.Shape.Rank, OrtElementTypes.Text, &value), Doing);
        _values.Add(value);
        TextFiller.Fill(process.Api, value, text.Bytes.Span, text.Offsets.Span);
        return value;
    }

    private nint Lend(nint data, long length, TensorShape shape, int type)
    {
        nint value;
        fixed (long* lengths = shape.Lengths)
            NativeCall.Check(process.Api, process.Api.CreateTensorWithData(process.CpuMemory, (void*)data, (nuint)length, lengths, (nuint)shape.Rank, type, &value), Doing);
        _values.Add(value);
        return value;
    }

    private nint Combine(nint[] items, ValueKind kind)
    {
        nint value;
        fixed (nint* first = items)
            NativeCall.Check(process.Api, process.Api.CreateValue(first, (nuint)items.Length, (int)kind, &value), Doing);
        _values.Add(value);
        return value;
    }

    private nint Pin(Tensor tensor) => tensor switch
    {
        Tensor<bool> t => Pin(t.Memory),
        Tensor<byte> t => Pin(t.Memory),
        Tensor<ushort> t => Pin(t.Memory),
        Tensor<uint> t => Pin(t.Memory),
        Tensor<ulong> t => Pin(t.Memory),
        Tensor<sbyte> t => Pin(t.Memory),
        Tensor<short> t => Pin(t.Memory),
        Tensor<int> t => Pin(t.Memory),
        Tensor<long> t => Pin(t.Memory),
        Tensor<Half> t => Pin(t.Memory),
        Tensor<BFloat16> t => Pin(t.Memory),
        Tensor<float> t => Pin(t.Memory),
        Tensor<double> t => Pin(t.Memory),
        _ => throw new ModelException($"A tensor of {tensor.Type} cannot be handed to ONNX Runtime."),
    };

    private nint Pin<T>(ReadOnlyMemory<T> memory)
    {
        var pin = memory.Pin();
        _pins.Add(pin);
        return (nint)pin.Pointer;
    }
}
