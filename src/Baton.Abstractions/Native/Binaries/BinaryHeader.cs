using System.Runtime.InteropServices;

namespace Baton.Native.Binaries;

/// <summary>What the first bytes of a file say of the machine that it was built for.</summary>
/// <param name="System">Whose format it is in; none if it is no native library at all.</param>
/// <param name="Architectures">The processors that it holds code for, as far as they are known.</param>
/// <param name="IsCutOff">Whether it is shorter than it says itself.</param>
/// <param name="Unreadable">Why it could not be read.</param>
internal sealed record BinaryHeader(NativeSystem? System, IReadOnlyList<Architecture> Architectures, bool IsCutOff = false, string? Unreadable = null)
{
    private const int Longest = 4096;

    /// <summary>Reads a file's header; what cannot be read is said in it.</summary>
    public static BinaryHeader Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var bytes = new byte[Longest];
            var length = stream.ReadAtLeast(bytes, Longest, throwOnEndOfStream: false);
            return Parse(bytes.AsSpan(0, length), stream.Length);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new BinaryHeader(null, [], Unreadable: failure.Message);
        }
    }

    /// <summary>Reads a header.</summary>
    /// <param name="bytes">The file's first bytes.</param>
    /// <param name="length">How long the whole file is.</param>
    public static BinaryHeader Parse(ReadOnlySpan<byte> bytes, long length) =>
        ElfHeader.Read(bytes, length) ?? PortableExecutableHeader.Read(bytes) ?? MachHeader.Read(bytes) ?? new BinaryHeader(null, []);

    /// <summary>Why a process cannot load the file; nothing if its header is no reason.</summary>
    /// <param name="system">The system that the process runs on.</param>
    /// <param name="architecture">The processor that the process is built for.</param>
    public string? Mismatch(NativeSystem system, Architecture architecture)
    {
        if (Unreadable is not null)
            return $"it cannot be read: {Unreadable}";
        if (System is null)
            return "it is no native library";
        if (System != system)
            return $"it is built for {System}, this is {system}";
        return Architectures.Count > 0 && !Architectures.Contains(architecture)
            ? $"it is built for {string.Join(" and ", Architectures.Select(Name))}, this process is {Name(architecture)}"
            : null;
    }

    private static string Name(Architecture architecture) => architecture.ToString().ToLowerInvariant();
}
