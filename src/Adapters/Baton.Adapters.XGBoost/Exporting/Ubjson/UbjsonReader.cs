using System.Buffers.Binary;
using System.Text;
using Baton.Models;

namespace Baton.Adapters.XGBoost.Exporting.Ubjson;

/// <summary>Reads universal binary JSON (draft 12): JSON with lengths in front and numbers as they lie in memory, the highest byte first.</summary>
internal ref struct UbjsonReader
{
    private const int MostLevels = 64;

    private ReadOnlySpan<byte> _rest;

    private UbjsonReader(ReadOnlySpan<byte> document) => _rest = document;

    /// <summary>Reads a document.</summary>
    /// <exception cref="ModelException">It is none.</exception>
    public static UbjsonNode Read(ReadOnlySpan<byte> document)
    {
        var reader = new UbjsonReader(document);
        return reader.Value(reader.Next(), 0);
    }

    private UbjsonNode Value(byte marker, int level)
    {
        if (level > MostLevels)
            throw Damaged();
        return marker switch
        {
            (byte)'{' => Map(level),
            (byte)'[' => List(level),
            (byte)'S' or (byte)'C' => new UbjsonNode { Text = marker == 'S' ? Text() : ((char)Next()).ToString() },
            (byte)'T' or (byte)'F' => new UbjsonNode { Numbers = [marker == 'T' ? 1 : 0] },
            (byte)'Z' => new UbjsonNode(),
            _ => new UbjsonNode { Numbers = [Number(marker)] },
        };
    }

    private UbjsonNode Map(int level)
    {
        var members = new Dictionary<string, UbjsonNode>(StringComparer.Ordinal);
        var count = Count(out var type);
        for (var i = 0; count < 0 ? !Skip('}') : i < count; i++)
        {
            var name = Text();
            members[name] = Value(type ?? Next(), level + 1);
        }

        return new UbjsonNode { Members = members };
    }

    private UbjsonNode List(int level)
    {
        var count = Count(out var type);
        if (type is { } number && IsNumber(number))
        {
            var numbers = new double[count];
            for (var i = 0; i < numbers.Length; i++)
                numbers[i] = Number(number);
            return new UbjsonNode { Numbers = numbers };
        }

        var items = new List<UbjsonNode>();
        for (var i = 0; count < 0 ? !Skip(']') : i < count; i++)
            items.Add(Value(type ?? Next(), level + 1));
        return new UbjsonNode { Items = items };
    }

    /// <summary>How many values follow, -1 if an end mark tells; and of which type, if all are of one.</summary>
    private int Count(out byte? type)
    {
        type = Skip('$') ? Next() : null;
        if (Skip('#'))
            return Length();
        return type is null ? -1 : throw Damaged();
    }

    private string Text() => Encoding.UTF8.GetString(Bytes(Length()));

    private int Length() => Number(Next()) is >= 0 and var length && length <= _rest.Length ? (int)length : throw Damaged();

    private static bool IsNumber(byte marker) => marker is (byte)'i' or (byte)'U' or (byte)'I' or (byte)'l' or (byte)'L' or (byte)'d' or (byte)'D';

    private double Number(byte marker) => marker switch
    {
        (byte)'i' => (sbyte)Next(),
        (byte)'U' => Next(),
        (byte)'I' => BinaryPrimitives.ReadInt16BigEndian(Bytes(sizeof(short))),
        (byte)'l' => BinaryPrimitives.ReadInt32BigEndian(Bytes(sizeof(int))),
        (byte)'L' => BinaryPrimitives.ReadInt64BigEndian(Bytes(sizeof(long))),
        (byte)'d' => BinaryPrimitives.ReadSingleBigEndian(Bytes(sizeof(float))),
        (byte)'D' => BinaryPrimitives.ReadDoubleBigEndian(Bytes(sizeof(double))),
        _ => throw Damaged(),
    };

    private bool Skip(char mark)
    {
        if (_rest.IsEmpty || _rest[0] != mark)
            return false;
        _rest = _rest[1..];
        return true;
    }

    private byte Next() => Bytes(1)[0];

    private ReadOnlySpan<byte> Bytes(int count)
    {
        if (count > _rest.Length)
            throw Damaged();
        var bytes = _rest[..count];
        _rest = _rest[count..];
        return bytes;
    }

    private static ModelException Damaged() =>
        new("The trees cannot be read for the export: what this version of xgboost saves is no universal binary JSON. Use a version from 1.7 on.");
}
