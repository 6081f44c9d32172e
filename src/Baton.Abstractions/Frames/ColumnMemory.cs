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
}
