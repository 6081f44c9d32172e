using Baton.Tensors;

namespace Baton.Abstractions.Tests.Tensors;

public sealed class TensorTests
{
    [Fact]
    public void A_tensor_holds_a_copy_of_its_values()
    {
        float[] values = [1, 2, 3, 4];
        var tensor = Tensor.Of<float>(new TensorShape(2, 2), values);
        values[0] = 7;
        Assert.Equal([1f, 2f, 3f, 4f], tensor.Span.ToArray());
        Assert.Equal("FP32 [2, 2]", tensor.ToString());
    }

    [Fact]
    public void Values_and_shape_must_fit()
    {
        Assert.Contains("holds 4 values, not 3", Assert.Throws<ArgumentException>(() => Tensor.Of(new TensorShape(2, 2), 1, 2, 3)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Tensor.Of(new TensorShape(2), "one"));
        Assert.Throws<ArgumentException>(() => Tensor.Of(TensorShape.Scalar, 1, 2).Reshape(new TensorShape(3)));
        Assert.Throws<ArgumentException>(() => new TensorBuffer<int>(new TensorShape(2), new int[3]));
    }

    [Fact]
    public void Another_shape_shares_the_memory()
    {
        var tensor = Tensor.Of(new TensorShape(4), 1, 2, 3, 4);
        var table = (Tensor<int>)tensor.Reshape(new TensorShape(2, 2));
        Assert.True(tensor.Memory.Equals(table.Memory));
        Assert.Equal("b", Tensor.Of(new TensorShape(2), "a", "b").Reshape(new TensorShape(2, 1))[1]);
    }

    [Fact]
    public void What_no_tensor_stores_is_refused() =>
        Assert.Throws<NotSupportedException>(() => Tensor.Of<decimal>(TensorShape.Scalar, 1m));

    [Fact]
    public void Text_is_utf8_without_missing_values()
    {
        var text = Tensor.Of(new TensorShape(3), "", "ä", "日本");
        Assert.Equal(("", "ä", "日本"), (text[0], text[1], text[2]));
        Assert.Equal(2, text.Utf8(1).Length);
        Assert.Throws<ArgumentException>(() => Tensor.Of(new TensorShape(1), [null!]));
    }

    [Theory]
    [InlineData(0, 2, 1)]
    [InlineData(-1, 0, 1)]
    [InlineData(0, 1, 4)]
    public void Text_that_lies_outside_its_bytes_is_refused(int first, int second, int third) =>
        Assert.Throws<ArgumentException>(() => new StringTensor(new TensorShape(2), new byte[3], new[] { first, second, third }));

    [Fact]
    public void What_is_written_into_a_buffer_is_in_its_tensor()
    {
        var buffer = TensorBuffer<double>.Allocate(new TensorShape(1, 2));
        buffer.Memory.Span[1] = 5;
        Assert.Equal(5, ((Tensor<double>)buffer.Tensor).Span[1]);
    }
}
