using System.Buffers.Binary;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Writing.Vectors;

/// <summary>Copies which values are there into the mask of a vector, 64 at a time.</summary>
internal static unsafe class ValidityMask
{
    private const int WordBits = 64;
    private const int WordBytes = sizeof(ulong);

    public static void Fill(Validity validity, ulong* mask)
    {
        var bits = validity.Bits.Span;
        for (var done = 0; done < validity.Length; done += WordBits)
            mask[done / WordBits] = Read(bits, validity.Offset + done);
    }

    /// <summary>The bits from one on, the first as the lowest; those beyond the end are zero.</summary>
    private static ulong Read(ReadOnlySpan<byte> bits, int bit)
    {
        var (first, shift) = (bit >> 3, bit & 7);
        Span<byte> bytes = stackalloc byte[WordBytes + 1];
        bytes.Clear();
        bits[first..Math.Min(bits.Length, first + WordBytes + 1)].CopyTo(bytes);
        var word = BinaryPrimitives.ReadUInt64LittleEndian(bytes) >> shift;
        return shift == 0 ? word : word | ((ulong)bytes[WordBytes] << (WordBits - shift));
    }
}
