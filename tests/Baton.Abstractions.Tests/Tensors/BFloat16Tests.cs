using Baton.Tensors;

namespace Baton.Abstractions.Tests.Tensors;

public sealed class BFloat16Tests
{
    [Theory]
    [InlineData(0f, 0x0000)]
    [InlineData(-0f, 0x8000)]
    [InlineData(1f, 0x3F80)]
    [InlineData(1.00390625f, 0x3F80)]
    [InlineData(1.01171875f, 0x3F82)]
    [InlineData(float.MaxValue, 0x7F80)]
    [InlineData(float.PositiveInfinity, 0x7F80)]
    [InlineData(float.NegativeInfinity, 0xFF80)]
    [InlineData(float.Epsilon, 0x0000)]
    public void A_number_is_rounded_to_the_nearest_and_to_the_even_one_of_two(float value, int bits) =>
        Assert.Equal(bits, ((BFloat16)value).Bits);

    [Fact]
    public void Every_number_is_the_same_in_single_precision_and_back()
    {
        for (var bits = 0; bits <= ushort.MaxValue; bits++)
        {
            float value = new BFloat16((ushort)bits);
            if (float.IsNaN(value))
                Assert.True(float.IsNaN((BFloat16)value));
            else
                Assert.Equal(bits, ((BFloat16)value).Bits);
        }
    }

    [Fact]
    public void What_is_not_a_number_stays_so_whatever_its_bits() =>
        Assert.True(float.IsNaN((BFloat16)BitConverter.UInt32BitsToSingle(0x7F80_0001)));
}
