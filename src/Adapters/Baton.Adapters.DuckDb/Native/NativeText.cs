using System.Runtime.InteropServices;

namespace Baton.Adapters.DuckDb.Native;

/// <summary>
/// <c>duckdb_string_t</c>: a text of a vector. Up to twelve bytes stand in the value itself, longer ones where it points to,
/// with their first four bytes repeated in the value.
/// </summary>
[StructLayout(LayoutKind.Explicit, Size = 16)]
internal unsafe struct NativeText
{
    /// <summary>The longest text that stands in the value itself.</summary>
    public const int LongestInline = 12;

    private const int PrefixLength = 4;

    [FieldOffset(0)]
    private int _length;

    [FieldOffset(4)]
    private fixed byte _inline[LongestInline];

    [FieldOffset(8)]
    private byte* _pointer;

    /// <summary>How many bytes the text has.</summary>
    public readonly int Length => _length;

    /// <summary>Copies the bytes.</summary>
    /// <param name="text">The value, where it lies.</param>
    /// <param name="destination">Where to; there is room.</param>
    public static void Copy(NativeText* text, byte* destination) =>
        Buffer.MemoryCopy(text->_length <= LongestInline ? text->_inline : text->_pointer, destination, text->_length, text->_length);

    /// <summary>Makes the value of a text.</summary>
    /// <param name="bytes">Its bytes, which stay where they are as long as the value is used.</param>
    /// <param name="length">How many there are.</param>
    public static NativeText Of(byte* bytes, int length)
    {
        NativeText text = default;
        text._length = length;
        // What is not used must be zero: values are compared by their first words.
        Buffer.MemoryCopy(bytes, text._inline, LongestInline, length <= LongestInline ? length : PrefixLength);
        if (length > LongestInline)
            text._pointer = bytes;
        return text;
    }
}
