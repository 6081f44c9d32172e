using System.Text;

namespace Baton.Onnx.Tests.Files;

/// <summary>A message read by the rules of the wire format alone: its fields by number.</summary>
internal sealed class ProtobufMessage
{
    private readonly List<(int Field, object Value)> _fields = [];

    public ProtobufMessage(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var tag = Number(ref bytes);
            var field = (int)(tag >> 3);
            switch (tag & 7)
            {
                case 0: _fields.Add((field, Number(ref bytes))); break;
                case 2:
                    var length = (int)Number(ref bytes);
                    _fields.Add((field, bytes[..length].ToArray()));
                    bytes = bytes[length..];
                    break;
                case 5:
                    _fields.Add((field, BitConverter.ToSingle(bytes)));
                    bytes = bytes[4..];
                    break;
                default: throw new FormatException($"There is no wire type {tag & 7}.");
            }
        }
    }

    public IEnumerable<int> Fields => _fields.Select(f => f.Field);

    public IReadOnlyList<long> Ints(int field) => [.. Values<ulong>(field).Select(v => (long)v)];

    public IReadOnlyList<float> Floats(int field) => [.. Values<float>(field)];

    public IReadOnlyList<string> Texts(int field) => [.. Values<byte[]>(field).Select(Encoding.UTF8.GetString)];

    public IReadOnlyList<byte[]> Bytes(int field) => [.. Values<byte[]>(field)];

    public IReadOnlyList<ProtobufMessage> Messages(int field) => [.. Values<byte[]>(field).Select(b => new ProtobufMessage(b))];

    private IEnumerable<T> Values<T>(int field) => _fields.Where(f => f.Field == field).Select(f => (T)f.Value);

    private static ulong Number(ref ReadOnlySpan<byte> bytes)
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[0];
            bytes = bytes[1..];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }
}
