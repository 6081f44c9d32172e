using System.Runtime.InteropServices;

namespace Baton.Testing.Laws;

/// <summary>What native code has got from the C library and not given back, to the byte: glibc counts it.</summary>
internal static unsafe class NativeHeap
{
    private static readonly delegate* unmanaged<Counts> Count = Find();

    /// <summary>In bytes; null where nobody counts. A library with an allocator of its own is not counted either.</summary>
    public static long? Measure()
    {
        if (Count is null)
            return null;
        var counts = Count();
        return (long)(counts.InUse + counts.Mapped);
    }

    // Since glibc 2.33; it adds up what all threads' arenas have handed out.
    private static delegate* unmanaged<Counts> Find() =>
        OperatingSystem.IsLinux() && NativeLibrary.TryLoad("libc.so.6", out var library) && NativeLibrary.TryGetExport(library, "mallinfo2", out var function)
            ? (delegate* unmanaged<Counts>)function
            : null;

    /// <summary>The library's <c>struct mallinfo2</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Counts
    {
        private readonly nuint _arena, _freeChunks, _fastChunks, _mappings;

        /// <summary>Bytes of blocks that are so large that they are mapped.</summary>
        public readonly nuint Mapped;

        private readonly nuint _unused, _fastFree;

        /// <summary>Bytes of all other blocks that are in use.</summary>
        public readonly nuint InUse;

        private readonly nuint _free, _releasable;
    }
}
