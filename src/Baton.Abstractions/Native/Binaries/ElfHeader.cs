using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Baton.Native.Binaries;

/// <summary>The header of a library of Linux, in the Executable and Linkable Format.</summary>
internal static class ElfHeader
{
    private const int Machine = 0x12;

    /// <summary>Reads it; nothing if the file is of another format.</summary>
    public static BinaryHeader? Read(ReadOnlySpan<byte> bytes, long length)
    {
        if (!bytes.StartsWith("\u007fELF"u8))
            return null;
        if (bytes.Length < 0x40)
            return new BinaryHeader(NativeSystem.Linux, [], IsCutOff: true);
        var (wide, little) = (bytes[4] == 2, bytes[5] == 1);
        Architecture[] architectures = Number16(bytes[Machine..], little) switch
        {
            3 => [Architecture.X86],
            40 => [Architecture.Arm],
            62 => [Architecture.X64],
            183 => [Architecture.Arm64],
            21 when little => [Architecture.Ppc64le],
            22 => [Architecture.S390x],
            243 when wide => [Architecture.RiscV64],
            258 => [Architecture.LoongArch64],
            _ => [],
        };
        return new BinaryHeader(NativeSystem.Linux, architectures, IsCutOff: wide && little && End(bytes) > length);
    }

    /// <summary>Where the last part ends that is mapped into memory, as far as the table of parts was read.</summary>
    private static long End(ReadOnlySpan<byte> bytes)
    {
        var table = BinaryPrimitives.ReadInt64LittleEndian(bytes[0x20..]);
        var (size, count) = (BinaryPrimitives.ReadUInt16LittleEndian(bytes[0x36..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[0x38..]));
        var end = 0L;
        for (var i = 0; i < count; i++)
        {
            var entry = table + ((long)i * size);
            if (entry < 0 || entry > bytes.Length - 0x28)
                break;
            var segment = bytes[(int)entry..];
            end = Math.Max(end, BinaryPrimitives.ReadInt64LittleEndian(segment[0x08..]) + BinaryPrimitives.ReadInt64LittleEndian(segment[0x20..]));
        }

        return end;
    }

    private static ushort Number16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
