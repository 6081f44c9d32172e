using System.Buffers.Binary;

namespace Baton.Abstractions.Tests.Native.Binaries;

/// <summary>The first bytes of native libraries.</summary>
internal static class Headers
{
    public static byte[] Elf(ushort machine, long segmentEnd = 0x1000, int length = 0x1000)
    {
        var bytes = new byte[length];
        "\u007fELF"u8.CopyTo(bytes);
        (bytes[4], bytes[5]) = (2, 1);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(0x12), machine);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(0x20), 0x40);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(0x36), 0x38);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(0x38), 1);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(0x40 + 0x08), 0x100);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(0x40 + 0x20), segmentEnd - 0x100);
        return bytes;
    }

    public static byte[] PortableExecutable(ushort machine)
    {
        var bytes = new byte[0x200];
        "MZ"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(0x3c), 0x80);
        "PE\0\0"u8.CopyTo(bytes.AsSpan(0x80));
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(0x84), machine);
        return bytes;
    }

    public static byte[] Mach(uint processor)
    {
        var bytes = new byte[0x40];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, 0xfeedfacf);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), processor);
        return bytes;
    }

    public static byte[] Universal(params uint[] processors)
    {
        var bytes = new byte[0x80];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, 0xcafebabe);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4), processors.Length);
        for (var i = 0; i < processors.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(8 + (20 * i)), processors[i]);
        return bytes;
    }
}
