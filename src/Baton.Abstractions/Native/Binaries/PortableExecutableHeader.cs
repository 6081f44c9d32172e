using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Baton.Native.Binaries;

/// <summary>The header of a library of Windows, in the Portable Executable format.</summary>
internal static class PortableExecutableHeader
{
    private const int Pointer = 0x3c;

    /// <summary>Reads it; nothing if the file is of another format.</summary>
    public static BinaryHeader? Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("MZ"u8) || bytes.Length < Pointer + 4)
            return null;
        var header = BinaryPrimitives.ReadInt32LittleEndian(bytes[Pointer..]);
        if (header < 0 || header > bytes.Length - 6 || !bytes[header..].StartsWith("PE\0\0"u8))
            return null;
        Architecture[] architectures = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(header + 4)..]) switch
        {
            0x014c => [Architecture.X86],
            0x01c4 => [Architecture.Arm],
            0x8664 => [Architecture.X64],
            0xaa64 => [Architecture.Arm64],
            _ => [],
        };
        return new BinaryHeader(NativeSystem.Windows, architectures);
    }
}
