using Baton.Onnx.Wire;

namespace Baton.Onnx.Tests.Wire;

public sealed class ProtobufWriterTests
{
    [Theory]
    [InlineData(1, 0, "0800")]
    [InlineData(1, 127, "087F")]
    [InlineData(1, 128, "088001")]
    [InlineData(1, 150, "089601")]
    [InlineData(20, 7, "A00107")]
    [InlineData(3, long.MaxValue, "18FFFFFFFFFFFFFFFF7F")]
    [InlineData(3, -1, "18FFFFFFFFFFFFFFFFFF01")]
    public void A_whole_number_takes_seven_bits_a_byte(int field, long value, string bytes) =>
        Assert.Equal(bytes, Written(w => w.Int(field, value)));

    [Theory]
    [InlineData(1f, "3D0000803F")]
    [InlineData(float.NegativeInfinity, "3D000080FF")]
    [InlineData(1e-45f, "3D01000000")]
    public void A_number_of_single_precision_is_four_bytes_the_lowest_first(float value, string bytes) =>
        Assert.Equal(bytes, Written(w => w.Float(7, value)));

    [Fact]
    public void Text_is_utf8_behind_its_length() => Assert.Equal("1205C3A4E282AC", Written(w => w.Text(2, "ä€")));

    [Fact]
    public void An_empty_text_is_written_too() => Assert.Equal("0A00", Written(w => w.Text(1, "")));

    [Fact]
    public void A_message_in_a_message_stands_behind_its_length()
    {
        Assert.Equal("1A03089601", Written(w => w.Message(3, m => m.Int(1, 150))));
        Assert.Equal("0A800208", Written(w => w.Message(1, m => Repeat(m, 128)))[..8]);
    }

    [Fact]
    public void Bytes_stay_as_they_are() => Assert.Equal("4A0300FF10", Written(w => w.Bytes(9, [0, 255, 16])));

    private static void Repeat(ProtobufWriter message, int times)
    {
        for (var i = 0; i < times; i++)
            message.Int(1, 0);
    }

    private static string Written(Action<ProtobufWriter> write)
    {
        var writer = new ProtobufWriter();
        write(writer);
        return Convert.ToHexString(writer.Written);
    }
}
