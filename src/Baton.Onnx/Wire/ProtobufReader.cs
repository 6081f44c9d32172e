using System.Buffers.Binary;
using System.Text;

namespace Baton.Onnx.Wire;

/// <summary>Reads one message in the wire format of protocol buffers, field by field.</summary>
/// <param name="message">The message.</param>
internal ref struct ProtobufReader(ReadOnlySpan<byte> message)
{
    private const int Varint = 0;
    private const int Fixed64 = 1;
    private const int LengthDelimited = 2;
    private const int Fixed32 = 5;

    private ReadOnlySpan<byte> _rest = message;
    private int _wireType;
    private ulong _number;

    /// <summary>The number of the present field.</summary>
    public int Field { get; private set; }

    /// <summary>The bytes of the present field, if it is text or a message.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>The present field as text.</summary>
    public readonly string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>The present field as a whole number.</summary>
    public readonly long Integer => (long)_number;

    /// <summary>The present field as a number of single precision.</summary>
    public readonly float Single => BitConverter.UInt32BitsToSingle((uint)_number);

    /// <summary>Goes on to the next field.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="FormatException">The message is cut off, or none.</exception>
    public bool Next()
    {
        if (_rest.IsEmpty)
            return false;
        var tag = ReadNumber();
        Field = (int)(tag >> 3);
        _wireType = (int)(tag & 7);
        Bytes = default;
        switch (_wireType)
        {
            case Varint: _number = ReadNumber(); break;
            case Fixed32: _number = BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint))); break;
            case Fixed64: _number = BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong))); break;
            case LengthDelimited: Bytes = Take(ReadNumber()); break;
            default: throw Damaged();
        }

        return true;
    }

    /// <summary>Adds the numbers of the present field, which may be one or several.</summary>
    public readonly void AddIntegers(List<long> numbers)
    {
        if (_wireType == Varint)
        {
            numbers.Add(Integer);
            return;
        }

        var packed = new ProtobufReader(Bytes);
        while (!packed._rest.IsEmpty)
            numbers.Add((long)packed.ReadNumber());
    }

    /// <summary>Adds the numbers of single precision of the present field, which may be one or several.</summary>
    public readonly void AddSingles(List<float> numbers)
    {
        if (_wireType == Fixed32)
        {
            numbers.Add(Single);
            return;
        }

        var packed = new ProtobufReader(Bytes);
        while (!packed._rest.IsEmpty)
            numbers.Add(BinaryPrimitives.ReadSingleLittleEndian(packed.Take(sizeof(float))));
    }

    private static FormatException Damaged() => new("The message is cut off, or is none.");

    private ReadOnlySpan<byte> Take(ulong length)
    {
        if (length > (ulong)_rest.Length)
            throw Damaged();
        var taken = _rest[..(int)length];
        _rest = _rest[(int)length..];
        return taken;
    }

    /// <summary>Seven bits a byte, the lowest first; all but the last have the highest bit set.</summary>
    private ulong ReadNumber()
    {
        const int MostBits = 64;
        var number = 0ul;
        for (var shift = 0; shift < MostBits; shift += 7)
        {
            var part = Take(1)[0];
            number |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
                return number;
        }

        throw Damaged();
    }
}
