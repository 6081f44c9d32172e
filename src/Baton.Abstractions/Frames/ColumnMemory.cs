using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Baton.Frames;

/// <summary>
/// Allocates memory for columns: where it matters on the pinned heap, so that its address never changes and pinning it costs
/// nothing.
/// </summary>
public static class ColumnMemory
{
    /// <summary>More bytes than these are pinned in no time beside what is done with them.</summary>
    private const int MostSmall = 8192;

    /// <summary>As many bytes are collected with the oldest objects only, on whichever heap they are; fewer are soon collected where they are not pinned.</summary>
    private const int LeastLarge = 85_000;

    /// <summary>Allocates memory whose content is undefined.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="length">How many values.</param>
    public static Memory<T> Allocate<T>(int length)
        where T : unmanaged
    {
        if (length == 0)
            return Memory<T>.Empty;
        return (long)length * Unsafe.SizeOf<T>() is <= MostSmall or >= LeastLarge
            ? MemoryMarshal.CreateFromPinnedArray(GC.AllocateUninitializedArray<T>(length, pinned: true), 0, length)
            : GC.AllocateUninitializedArray<T>(length);
    }

    /// <summary>The length to grow to: twice as much, at least what is needed, at the most what an array can hold.</summary>
    internal static int Larger(int length, long needed, int smallest)
    {
        Require(needed);
        return (int)Math.Min(Array.MaxLength, Math.Max(smallest, Math.Max(needed, 2L * length)));
    }

    /// <summary>Refuses what no array can hold.</summary>
    internal static int Require(long length) =>
        length <= Array.MaxLength
            ? (int)length
            : throw new DataException(
                $"A column would need room for {length} values or bytes of text; one column holds at most {Array.MaxLength}. Use fewer rows at a time.");
}
