using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Baton.Native.Binaries;

/// <summary>The header of a library of macOS, in the Mach-O format: for one processor, or a universal one for several.</summary>
internal static class MachHeader
{
    private const uint Thin32 = 0xfeedface;
    private const uint Thin64 = 0xfeedfacf;
    private const uint Universal = 0xcafebabe;
    private const int UniversalEntry = 20;

    /// <summary>Reads it; nothing if the file is of another format.</summary>
    public static BinaryHeader? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8)
            return null;
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) is Thin32 or Thin64)
            return new BinaryHeader(NativeSystem.MacOS, Known([BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..])]));
        if (BinaryPrimitives.ReadUInt32BigEndian(bytes) != Universal)
            return null;
        var processors = new List<uint>();
        var count = BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]);
        for (var entry = 8; processors.Count < count && entry + UniversalEntry <= bytes.Length; entry += UniversalEntry)
            processors.Add(BinaryPrimitives.ReadUInt32BigEndian(bytes[entry..]));
        return new BinaryHeader(NativeSystem.MacOS, Known(processors));
    }

    private static Architecture[] Known(IEnumerable<uint> processors) =>
    [
        .. processors.Select(processor => processor switch
        {
            7 => Architecture.X86,
            12 => Architecture.Arm,
            0x01000007 => Architecture.X64,
            0x0100000c => Architecture.Arm64,
            _ => (Architecture?)null,
        }).OfType<Architecture>(),
    ];
}
