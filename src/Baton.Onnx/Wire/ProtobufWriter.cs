using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Baton.Onnx.Wire;

/// <summary>Writes one message in the wire format of protocol buffers, field by field.</summary>
internal sealed class ProtobufWriter
{
    private const int Varint = 0;
    private const int LengthDelimited = 2;
    private const int Fixed32 = 5;

    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <summary>What was written so far.</summary>
    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    public void Int(int field, long value)
    {
        Tag(field, Varint);
        Number((ulong)value);
    }

    public void Float(int field, float value)
    {
        Tag(field, Fixed32);
        BinaryPrimitives.WriteSingleLittleEndian(_buffer.GetSpan(sizeof(float)), value);
        _buffer.Advance(sizeof(float));
    }

    public void Bytes(int field, ReadOnlySpan<byte> value)
    {
        Tag(field, LengthDelimited);
        Number((ulong)value.Length);
        _buffer.Write(value);
    }

    public void Text(int field, string value)
    {
        Tag(field, LengthDelimited);
        Number((ulong)Encoding.UTF8.GetByteCount(value));
        Encoding.UTF8.GetBytes(value, _buffer);
    }

    /// <summary>Writes a message inside of this one.</summary>
    /// <param name="field">The field's number.</param>
    /// <param name="write">Writes the message's own fields.</param>
    public void Message(int field, Action<ProtobufWriter> write)
    {
        var message = new ProtobufWriter();
        write(message);
        Bytes(field, message.Written);
    }

    private void Tag(int field, int wireType) => Number(((ulong)field << 3) | (uint)wireType);

    /// <summary>Seven bits a byte, the lowest first; all but the last have the highest bit set.</summary>
    private void Number(ulong value)
    {
        const int LongestNumber = 10;
        var span = _buffer.GetSpan(LongestNumber);
        var length = 0;
        while (value >= 0x80)
        {
            span[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        span[length++] = (byte)value;
        _buffer.Advance(length);
    }
}
