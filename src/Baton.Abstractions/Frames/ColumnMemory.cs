using System.Runtime.InteropServices;

namespace Baton.Frames;

/// <summary>Allocates memory for columns: on the pinned heap, so that its address never changes and pinning it costs nothing.</summary>
public static class ColumnMemory
{
    /// <summary>Allocates memory whose content is undefined.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="length">How many values.</param>
    public static Memory<T> Allocate<T>(int length)
        where T : unmanaged =>
        length == 0 ? Memory<T>.Empty : MemoryMarshal.CreateFromPinnedArray(GC.AllocateUninitializedArray<T>(length, pinned: true), 0, length);

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
