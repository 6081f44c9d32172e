using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Baton.Onnx.Graphs;
using Baton.Onnx.Wire;
using Baton.Tensors;

namespace Baton.Onnx.Importing;

/// <summary>Values that are part of a graph that another program wrote: numbers of single precision or whole ones.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Tensor">The values.</param>
internal sealed record ImportedTensor(string Name, OnnxTensor Tensor)
{
    private const int DimensionField = 1;
    private const int TypeField = 2;
    private const int SinglesField = 4;
    private const int IntegersField = 7;
    private const int NameField = 8;
    private const int RawField = 9;

    public static ImportedTensor Read(ReadOnlySpan<byte> message)
    {
        var (name, type) = ("", 0L);
        var (shape, integers, singles) = (new List<long>(), new List<long>(), new List<float>());
        ReadOnlySpan<byte> raw = default;
        var reader = new ProtobufReader(message);
        while (reader.Next())
        {
            switch (reader.Field)
            {
                case DimensionField: reader.AddIntegers(shape); break;
                case TypeField: type = reader.Integer; break;
                case SinglesField: reader.AddSingles(singles); break;
                case IntegersField: reader.AddIntegers(integers); break;
                case NameField: name = reader.Text; break;
                case RawField: raw = reader.Bytes; break;
            }
        }

        ReadRaw(raw, type, integers, singles);
        int[] sizes = [.. shape.Select(size => checked((int)size))];
        if (type == TensorElementType.Float32.OnnxNumber())
            return new ImportedTensor(name, OnnxTensor.Of<float>(CollectionsMarshal.AsSpan(singles), sizes));
        return type == TensorElementType.Int64.OnnxNumber()
            ? new ImportedTensor(name, OnnxTensor.Of<long>(CollectionsMarshal.AsSpan(integers), sizes))
            : throw new FormatException($"The values '{name}' are neither numbers of single precision nor whole numbers of 64 bits.");
    }

    private static void ReadRaw(ReadOnlySpan<byte> raw, long type, List<long> integers, List<float> singles)
    {
        if (type == TensorElementType.Float32.OnnxNumber())
        {
            for (; raw.Length >= sizeof(float); raw = raw[sizeof(float)..])
                singles.Add(BinaryPrimitives.ReadSingleLittleEndian(raw));
        }
        else
        {
            for (; raw.Length >= sizeof(long); raw = raw[sizeof(long)..])
                integers.Add(BinaryPrimitives.ReadInt64LittleEndian(raw));
        }
    }
}
