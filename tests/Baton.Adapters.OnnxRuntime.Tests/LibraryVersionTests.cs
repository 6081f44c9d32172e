using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Baton.Adapters.OnnxRuntime.Native;

namespace Baton.Adapters.OnnxRuntime.Tests;

/// <summary>What libraries of other versions say of themselves; functions of this class stand in for them.</summary>
public sealed unsafe class LibraryVersionTests
{
    private static readonly nint[] Table = GC.AllocateArray<nint>(512, pinned: true);

    [Fact]
    public void A_release_says_its_version()
    {
        var library = new OrtApiBase { GetVersionString = &Release };
        Assert.Equal(new Version(1, 13, 1), library.ReadVersion());
    }

    [Fact]
    public void A_build_before_a_release_counts_as_the_release()
    {
        var library = new OrtApiBase { GetVersionString = &BeforeRelease };
        Assert.Equal(new Version(1, 31, 0), library.ReadVersion());
    }

    [Fact]
    public void A_library_that_says_no_version_has_none()
    {
        Assert.Null(new OrtApiBase { GetVersionString = &Words }.ReadVersion());
        Assert.Null(new OrtApiBase { GetVersionString = &Nothing }.ReadVersion());
    }

    [Fact]
    public void An_older_library_has_no_functions_of_a_newer_version()
    {
        var library = new OrtApiBase { GetApi = &UpToFourteen };
        Assert.NotNull(library.Find(OrtApi.Version));
        Assert.Null(library.Find(OrtApi.DeterministicVersion));
    }

    [UnmanagedCallersOnly]
    private static nint* UpToFourteen(uint version) => version <= 14 ? (nint*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(Table)) : null;

    [UnmanagedCallersOnly]
    private static byte* Release() => Address("1.13.1\0"u8);

    [UnmanagedCallersOnly]
    private static byte* BeforeRelease() => Address("1.31.0-dev-20260101\0"u8);

    [UnmanagedCallersOnly]
    private static byte* Words() => Address("newest\0"u8);

    [UnmanagedCallersOnly]
    private static byte* Nothing() => null;

    /// <summary>Literals of bytes lie in the assembly, which does not move.</summary>
    private static byte* Address(ReadOnlySpan<byte> literal) => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(literal));
}
