using System.Runtime.InteropServices;
using Baton.Native.Binaries;

namespace Baton.Abstractions.Tests.Native.Binaries;

public sealed class BinaryHeaderTests
{
    [Theory]
    [InlineData(62, Architecture.X64)]
    [InlineData(183, Architecture.Arm64)]
    [InlineData(3, Architecture.X86)]
    [InlineData(40, Architecture.Arm)]
    [InlineData(243, Architecture.RiscV64)]
    public void A_library_of_Linux_says_its_processor(int machine, Architecture architecture)
    {
        var header = Parse(Headers.Elf((ushort)machine));

        Assert.Equal(NativeSystem.Linux, header.System);
        Assert.Equal([architecture], header.Architectures);
        Assert.False(header.IsCutOff);
    }

    [Theory]
    [InlineData(0x8664, Architecture.X64)]
    [InlineData(0xaa64, Architecture.Arm64)]
    [InlineData(0x014c, Architecture.X86)]
    public void A_library_of_Windows_says_its_processor(int machine, Architecture architecture)
    {
        var header = Parse(Headers.PortableExecutable((ushort)machine));

        Assert.Equal(NativeSystem.Windows, header.System);
        Assert.Equal([architecture], header.Architectures);
    }

    [Fact]
    public void A_library_of_macOS_is_for_one_processor_or_for_several()
    {
        Assert.Equal([Architecture.Arm64], Parse(Headers.Mach(0x0100000c)).Architectures);
        var universal = Parse(Headers.Universal(0x01000007, 0x0100000c));
        Assert.Equal(NativeSystem.MacOS, universal.System);
        Assert.Equal([Architecture.X64, Architecture.Arm64], universal.Architectures);
        Assert.Null(universal.Mismatch(NativeSystem.MacOS, Architecture.Arm64));
    }

    [Fact]
    public void A_library_that_is_shorter_than_its_parts_is_cut_off()
    {
        Assert.True(Parse(Headers.Elf(62, segmentEnd: 0x2000)).IsCutOff);
        Assert.True(Parse(Headers.Elf(62)[..0x20]).IsCutOff);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MZ")]
    [InlineData("version https://git-lfs.github.com/spec/v1")]
    public void Anything_else_is_no_library(string text) =>
        Assert.Equal("it is no native library", Parse(System.Text.Encoding.ASCII.GetBytes(text)).Mismatch(NativeSystem.Linux, Architecture.X64));

    [Fact]
    public void No_file_of_random_bytes_breaks_the_reading()
    {
        var random = new Random(7);
        byte[][] starts = [Headers.Elf(62), Headers.PortableExecutable(0x8664), Headers.Universal(7), Headers.Mach(7)];
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = (byte[])starts[i % starts.Length].Clone();
            if (i % 7 == 0)
                bytes.AsSpan(0x20, 8).Fill(0x7f);
            for (var change = 0; change < 6; change++)
                bytes[random.Next(4, 0x90 < bytes.Length ? 0x90 : bytes.Length)] = (byte)random.Next(256);
            Parse(bytes[..random.Next(bytes.Length)]);
        }
    }

    [Fact]
    public void The_mismatch_names_both_sides()
    {
        Assert.Equal("it is built for arm64, this process is x64", Parse(Headers.Elf(183)).Mismatch(NativeSystem.Linux, Architecture.X64));
        Assert.Equal("it is built for Windows, this is Linux", Parse(Headers.PortableExecutable(0x8664)).Mismatch(NativeSystem.Linux, Architecture.X64));
        Assert.Null(Parse(Headers.Elf(62)).Mismatch(NativeSystem.Linux, Architecture.X64));
        Assert.Null(Parse(Headers.Elf(9999)).Mismatch(NativeSystem.Linux, Architecture.X64));
    }

    private static BinaryHeader Parse(byte[] bytes) => BinaryHeader.Parse(bytes, bytes.Length);
}
