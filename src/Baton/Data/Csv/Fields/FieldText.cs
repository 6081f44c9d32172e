using System.Buffers.Text;
using System.Text;

namespace Baton.Data.Csv.Fields;

/// <summary>Reads numbers and truth values from UTF-8 text without making strings. The text must be nothing but the value.</summary>
internal static class FieldText
{
    /// <summary>Reads true or false in any case, or 1 or 0.</summary>
    public static bool TryBoolean(ReadOnlySpan<byte> text, out bool value)
    {
        value = text is [(byte)'1'];
        return value || text is [(byte)'0'] || TryWord(text, out value);
    }

    /// <summary>Reads true or false in any case.</summary>
    public static bool TryWord(ReadOnlySpan<byte> text, out bool value)
    {
        value = Ascii.EqualsIgnoreCase(text, "true"u8);
        return value || Ascii.EqualsIgnoreCase(text, "false"u8);
    }

    public static bool TryInt8(ReadOnlySpan<byte> text, out sbyte value) => Utf8Parser.TryParse(text, out value, out var read) && read == text.Length;

    public static bool TryUInt8(ReadOnlySpan<byte> text, out byte value) => Utf8Parser.TryParse(Unsigned(text), out value, out var read) && read == Unsigned(text).Length;

    public static bool TryInt16(ReadOnlySpan<byte> text, out short value) => Utf8Parser.TryParse(text, out value, out var read) && read == text.Length;

    public static bool TryUInt16(ReadOnlySpan<byte> text, out ushort value) => Utf8Parser.TryParse(Unsigned(text), out value, out var read) && read == Unsigned(text).Length;

    public static bool TryInt32(ReadOnlySpan<byte> text, out int value) => Utf8Parser.TryParse(text, out value, out var read) && read == text.Length;

    public static bool TryUInt32(ReadOnlySpan<byte> text, out uint value) => Utf8Parser.TryParse(Unsigned(text), out value, out var read) && read == Unsigned(text).Length;

    public static bool TryInt64(ReadOnlySpan<byte> text, out long value) => Utf8Parser.TryParse(text, out value, out var read) && read == text.Length;

    public static bool TryUInt64(ReadOnlySpan<byte> text, out ulong value) => Utf8Parser.TryParse(Unsigned(text), out value, out var read) && read == Unsigned(text).Length;

    /// <summary>Reads a number, NaN or an infinity; a number beyond the range of the type is none.</summary>
    public static bool TryFloat32(ReadOnlySpan<byte> text, out float value)
    {
        if (Utf8Parser.TryParse(text, out value, out var read) && read == text.Length)
            return float.IsFinite(value) || !HasDigits(text);
        var known = TryInfinity(text, out var infinity);
        value = (float)infinity;
        return known;
    }

    /// <summary>Reads a number, NaN or an infinity; a number beyond the range of the type is none.</summary>
    public static bool TryFloat64(ReadOnlySpan<byte> text, out double value)
    {
        if (Utf8Parser.TryParse(text, out value, out var read) && read == text.Length)
            return double.IsFinite(value) || !HasDigits(text);
        return TryInfinity(text, out value);
    }

    /// <summary>The digits of a number that has a plus sign, which the parser takes only before signed ones.</summary>
    private static ReadOnlySpan<byte> Unsigned(ReadOnlySpan<byte> text) => text is [(byte)'+', >= (byte)'0' and <= (byte)'9', ..] ? text[1..] : text;

    /// <summary>Reads the short names of the infinities that other tools write.</summary>
    private static bool TryInfinity(ReadOnlySpan<byte> text, out double value)
    {
        var negative = text is [(byte)'-', ..];
        value = negative ? double.NegativeInfinity : double.PositiveInfinity;
        return Ascii.EqualsIgnoreCase(text is [(byte)'-' or (byte)'+', ..] ? text[1..] : text, "inf"u8);
    }

    private static bool HasDigits(ReadOnlySpan<byte> text) => text.ContainsAnyInRange((byte)'0', (byte)'9');
}
