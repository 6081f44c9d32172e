using Baton.Tensors;

namespace Baton.Abstractions.Tests.Tensors;

public sealed class TensorElementTypesTests
{
    [Fact]
    public void Every_type_is_found_by_its_name_in_the_protocol()
    {
        foreach (var type in Enum.GetValues<TensorElementType>())
        {
            Assert.True(TensorElementTypes.TryParse(type.ProtocolName(), out var found));
            Assert.Equal(type, found);
        }

        Assert.False(TensorElementTypes.TryParse("fp32", out _));
        Assert.False(TensorElementTypes.TryParse("", out _));
    }

    [Fact]
    public void A_value_takes_as_many_bytes_as_in_memory()
    {
        Assert.Equal(sizeof(bool), TensorElementTypes.Of<bool>().Size());
        Assert.Equal(2, TensorElementTypes.Of<Half>().Size());
        Assert.Equal(2, TensorElementTypes.Of<BFloat16>().Size());
        Assert.Equal(sizeof(uint), TensorElementTypes.Of<uint>().Size());
        Assert.Equal(sizeof(double), TensorElementTypes.Of<double>().Size());
        Assert.Equal(0, TensorElementTypes.Of<string>().Size());
    }
}
