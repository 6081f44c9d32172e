using System.Runtime.InteropServices;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>Collects the validity masks of vectors: bits of the same meaning and order as ours, copied 64 at a time. No bits are kept while no vector has a mask.</summary>
internal sealed unsafe class ValidityBits
{
    private const int WordBits = 64;

    private byte[]? _bits;

    /// <summary>How many values there are.</summary>
    public int Length { get; private set; }

    /// <summary>Appends a run of a mask.</summary>
    /// <param name="mask">The mask; none if no value is missing.</param>
    /// <param name="start">The number of the first bit.</param>
    /// <param name="count">How many there are.</param>
    public void Append(ulong* mask, int start, int count)
    {
        if (mask is not null || _bits is not null)
        {
            Reserve(Length + count);
            var words = MemoryMarshal.Cast<byte, ulong>(_bits.AsSpan());
            for (var done = 0; done < count; done += WordBits)
                Put(words, Length + done, Read(mask, start + done, Math.Min(WordBits, count - done)));
        }

        Length += count;
    }

    /// <summary>Makes the validity of all values, and begins anew.</summary>
    public Validity Build()
    {
        var validity = _bits is null ? Validity.All(Length) : Validity.FromBits(_bits, Length);
        _bits = null;
        Length = 0;
        return validity;
    }

    /// <summary>Some bits of a mask, the first as the lowest; those beyond are zero.</summary>
    private static ulong Read(ulong* mask, int bit, int count)
    {
        var wanted = ulong.MaxValue >> (WordBits - count);
        if (mask is null)
            return wanted;
        var (word, shift) = (bit / WordBits, bit % WordBits);
        var bits = mask[word] >> shift;
        if (shift + count > WordBits)
            bits |= mask[word + 1] << (WordBits - shift);
        return bits & wanted;
    }

    /// <summary>Sets bits where none is set yet.</summary>
    private static void Put(Span<ulong> words, int bit, ulong bits)
    {
        var (word, shift) = (bit / WordBits, bit % WordBits);
        words[word] |= bits << shift;
        if (shift > 0 && word + 1 < words.Length)
            words[word + 1] |= bits >> (WordBits - shift);
    }

    private void Reserve(int length)
    {
        var bytes = (((long)length + WordBits - 1) / WordBits) * sizeof(ulong);
        if (_bits is null)
        {
            // The first mask: all values before it were there.
            _bits = new byte[bytes];
            var words = MemoryMarshal.Cast<byte, ulong>(_bits.AsSpan());
            for (var done = 0; done < Length; done += WordBits)
                Put(words, done, Read(null, 0, Math.Min(WordBits, Length - done)));
        }
        else if (_bits.Length < bytes)
        {
            Array.Resize(ref _bits, (int)Math.Max(bytes, Math.Min(2L * _bits.Length, Array.MaxLength & ~7)));
        }
    }
}
