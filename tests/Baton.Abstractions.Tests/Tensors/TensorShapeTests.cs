using Baton.Tensors;

namespace Baton.Abstractions.Tests.Tensors;

public sealed class TensorShapeTests
{
    [Fact]
    public void A_shape_holds_the_product_of_its_lengths()
    {
        Assert.Equal(24, new TensorShape(2, 3, 4).ElementCount);
        Assert.Equal(1, TensorShape.Scalar.ElementCount);
        Assert.Equal(0, TensorShape.Scalar.Rank);
        Assert.Equal("[2, 3, 4]", new TensorShape(2, 3, 4).ToString());
        Assert.Equal([2L, 3L], new TensorShape(2, 3));
    }

    [Fact]
    public void A_length_of_zero_empties_the_tensor_however_long_the_others_are() =>
        Assert.Equal(0, new TensorShape(long.MaxValue, 0, long.MaxValue).ElementCount);

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(0, -1)]
    [InlineData(int.MaxValue, 2)]
    [InlineData(long.MaxValue, long.MaxValue)]
    public void What_no_tensor_can_be_is_refused(long first, long second) =>
        Assert.Throws<ArgumentException>(() => new TensorShape(first, second));

    [Fact]
    public void Shapes_of_the_same_lengths_are_equal()
    {
        Assert.Equal(new TensorShape(1, 2), new TensorShape(1, 2));
        Assert.Equal(new TensorShape(1, 2).GetHashCode(), new TensorShape(1, 2).GetHashCode());
        Assert.NotEqual(new TensorShape(1, 2), new TensorShape(2, 1));
        Assert.NotEqual(new TensorShape(1), new TensorShape(1, 1));
    }

    [Fact]
    public void A_shape_does_not_change_with_the_numbers_it_was_made_of()
    {
        long[] lengths = [2, 3];
        var shape = new TensorShape(lengths);
        lengths[0] = 7;
        Assert.Equal(2, shape[0]);
    }
}
