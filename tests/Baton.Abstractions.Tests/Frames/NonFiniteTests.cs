using Baton.Frames;

namespace Baton.Abstractions.Tests.Frames;

public sealed class NonFiniteTests
{
    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void It_is_found_at_every_place_of_every_length(float odd)
    {
        for (var length = 1; length < 70; length++)
        {
            for (var place = 0; place < length; place++)
            {
                var numbers = Numbers(length);
                numbers[place] = odd;

                Assert.Equal(place, NonFinite.Next(numbers, 0));
                Assert.Equal(place, NonFinite.Next(numbers, place));
                Assert.Equal(-1, NonFinite.Next(numbers, place + 1));
            }
        }
    }

    [Fact]
    public void Finite_numbers_have_none()
    {
        Assert.Equal(-1, NonFinite.Next([], 0));
        Assert.Equal(-1, NonFinite.Next(Numbers(100), 0));
        Assert.Equal(-1, NonFinite.Next([float.MaxValue, float.MinValue, float.Epsilon, -0f, 0, 0, 0, 0, 0], 0));
    }

    [Fact]
    public void The_first_row_is_the_least_of_all_columns()
    {
        var (none, late, early) = (Numbers(50), Numbers(50), Numbers(50));
        late[40] = float.NaN;
        early[3] = float.PositiveInfinity;

        Assert.Equal(3, NonFinite.FirstRow([none, late, early]));
        Assert.Equal(40, NonFinite.FirstRow([late, none]));
        Assert.Equal(-1, NonFinite.FirstRow([none]));
        Assert.Equal(-1, NonFinite.FirstRow([]));
    }

    private static float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(i => (i * 7919 % 100) - 50f)];
}
