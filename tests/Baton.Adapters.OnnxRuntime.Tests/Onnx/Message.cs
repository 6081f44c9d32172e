using System.Runtime.InteropServices;
using System.Text;

namespace Baton.Adapters.OnnxRuntime.Tests.Onnx;

/// <summary>A message of protocol buffers, field by field.</summary>
public sealed class Message
{
    private readonly List<(int Field, int Wire, ulong Number, ReadOnlyMemory<byte> Bytes)> _fields = [];

    public static Message Parse(ReadOnlyMemory<byte> bytes)
    {
        var message = new Message();
        var place = 0;
        while (place < bytes.Length)
        {
            var tag = Number(bytes.Span, ref place);
            var (field, wire) = ((int)(tag >> 3), (int)(tag & 7));
            switch (wire)
            {
                case 0:
                    message._fields.Add((field, wire, Number(bytes.Span, ref place), default));
                    break;
                case 1 or 5:
                    var width = wire == 1 ? 8 : 4;
                    message._fields.Add((field, wire, 0, bytes.Slice(place, width)));
                    place += width;
                    break;
                case 2:
                    var length = checked((int)Number(bytes.Span, ref place));
                    message._fields.Add((field, wire, 0, bytes.Slice(place, length)));
                    place += length;
                    break;
                default:
                    throw new InvalidDataException($"wire type {wire}");
            }
        }

        return message;
    }

    public IEnumerable<ReadOnlyMemory<byte>> Bytes(int field) => _fields.Where(f => f.Field == field).Select(f => f.Bytes);

    public ReadOnlyMemory<byte>? Last(int field) => _fields.Where(f => f.Field == field).Select(f => (ReadOnlyMemory<byte>?)f.Bytes).LastOrDefault();

    public IEnumerable<Message> Messages(int field) => Bytes(field).Select(Parse);

    public bool Has(int field) => _fields.Any(f => f.Field == field);

    public string Text(int field) => Last(field) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "";

    public long Number(int field) => unchecked((long)_fields.LastOrDefault(f => f.Field == field).Number);

    /// <summary>Repeated numbers, packed or not.</summary>
    public long[] Numbers(int field)
    {
        var numbers = new List<long>();
        foreach (var (_, wire, number, bytes) in _fields.Where(f => f.Field == field))
        {
            if (wire == 0)
                numbers.Add(unchecked((long)number));
            for (var place = 0; place < bytes.Length;)
                numbers.Add(unchecked((long)Number(bytes.Span, ref place)));
        }

        return [.. numbers];
    }

    /// <summary>Repeated numbers of fixed width, packed or not.</summary>
    public T[] Fixed<T>(int field)
        where T : unmanaged =>
        [.. Bytes(field).SelectMany(b => MemoryMarshal.Cast<byte, T>(b.Span).ToArray())];

    private static ulong Number(ReadOnlySpan<byte> bytes, ref int place)
    {
        ulong number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[place++];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return number;
        }
    }
}
