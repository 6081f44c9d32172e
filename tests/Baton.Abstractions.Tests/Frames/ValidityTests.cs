using Baton.Frames;

namespace Baton.Abstractions.Tests.Frames;

public sealed class ValidityTests
{
    [Fact]
    public void Without_missing_values_there_are_no_bits()
    {
        var validity = Validity.All(1000);

        Assert.Equal(0, validity.NullCount);
        Assert.True(validity.Bits.IsEmpty);
        Assert.True(validity.IsValid(999));
    }

    [Fact]
    public void Slices_that_hold_no_missing_value_have_no_bits()
    {
        var validity = Build([false, true, true, true, true, true, true, true, true, true]);

        Assert.Equal(1, validity.NullCount);
        Assert.True(validity.Slice(1, 9).Bits.IsEmpty);
        Assert.Equal(0, validity.Slice(1, 9).NullCount);
    }

    [Fact]
    public void Every_slice_says_the_same_as_the_whole_across_byte_borders()
    {
        var model = Enumerable.Range(0, 83).Select(i => i % 3 != 0 && i % 7 != 2).ToArray();
        var validity = Build(model);

        for (var start = 0; start <= model.Length; start++)
        {
            for (var length = 0; length <= model.Length - start; length++)
                AssertSame(model.AsSpan(start, length), validity.Slice(start, length));
        }
    }

    [Fact]
    public void Slices_of_slices_say_the_same_as_the_whole()
    {
        var random = new Random(11);
        for (var round = 0; round < 500; round++)
        {
            var model = RandomModel(random, random.Next(1, 400));
            var validity = Build(model);
            var (start, length) = (0, model.Length);
            for (var depth = 0; depth < 4; depth++)
            {
                var inner = random.Next(length + 1);
                var rest = random.Next(length - inner + 1);
                validity = validity.Slice(inner, rest);
                (start, length) = (start + inner, rest);
                AssertSame(model.AsSpan(start, length), validity);
            }
        }
    }

    [Fact]
    public void Taken_rows_say_the_same_as_where_they_came_from()
    {
        var random = new Random(12);
        for (var round = 0; round < 300; round++)
        {
            var model = RandomModel(random, random.Next(1, 200));
            var offset = random.Next(model.Length);
            var slice = Build(model).Slice(offset, model.Length - offset);
            var rows = Enumerable.Range(0, random.Next(50)).Select(_ => random.Next(slice.Length)).ToArray();

            AssertSame(Array.ConvertAll(rows, r => model[offset + r]), slice.Take(rows));
        }
    }

    [Fact]
    public void A_bitmap_may_begin_in_the_middle_of_a_byte()
    {
        var validity = Validity.FromBits(new byte[] { 0xFF, 0b1010_1010, 0xFF }, 6, offset: 9);

        Assert.Equal(3, validity.NullCount);
        Assert.True(validity.IsValid(0));
        Assert.False(validity.IsValid(1));
    }

    [Fact]
    public void A_bitmap_that_is_too_short_is_refused() =>
        Assert.Throws<ArgumentException>(() => Validity.FromBits(new byte[2], 9, offset: 8));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, -1)]
    [InlineData(0, 11)]
    [InlineData(10, 1)]
    [InlineData(5, int.MaxValue)]
    [InlineData(int.MaxValue, 1)]
    public void Rows_that_are_not_there_cannot_be_sliced(int start, int length)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Validity.All(10).Slice(start, length));
        Assert.Throws<ArgumentOutOfRangeException>(() => Build([false, .. new bool[9]]).Slice(start, length));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10)]
    public void Rows_that_are_not_there_cannot_be_taken(int row)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Validity.All(10).Take([0, row]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Build(new bool[10]).Take([0, row]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Validity.All(10).IsValid(row));
    }

    [Fact]
    public void A_builder_is_empty_after_it_gave_its_memory_away()
    {
        var builder = new ValidityBuilder();
        builder.Append(false);
        var first = builder.Build();
        builder.Append(true);
        builder.Append(true);
        var second = builder.Build();

        Assert.Equal((1, 1), (first.Length, first.NullCount));
        Assert.Equal((2, 0), (second.Length, second.NullCount));
    }

    [Fact]
    public void Runs_are_appended_as_their_values_are()
    {
        var random = new Random(13);
        for (var round = 0; round < 200; round++)
        {
            var model = new List<bool>();
            var builder = new ValidityBuilder();
            for (var run = 0; run < 5; run++)
            {
                var part = random.Next(2) == 0 ? Enumerable.Repeat(true, random.Next(40)).ToArray() : RandomModel(random, random.Next(1, 40));
                builder.Append(Build(part));
                model.AddRange(part);
            }

            AssertSame(model.ToArray(), builder.Build());
        }
    }

    private static bool[] RandomModel(Random random, int length)
    {
        var rate = random.NextDouble();
        return [.. Enumerable.Range(0, length).Select(_ => random.NextDouble() < rate)];
    }

    private static Validity Build(bool[] model)
    {
        var builder = new ValidityBuilder();
        foreach (var valid in model)
            builder.Append(valid);
        return builder.Build();
    }

    private static void AssertSame(ReadOnlySpan<bool> model, Validity validity)
    {
        Assert.Equal(model.Length, validity.Length);
        Assert.Equal(model.Count(false), validity.NullCount);
        for (var i = 0; i < model.Length; i++)
        {
            if (model[i] != validity.IsValid(i))
                Assert.Fail($"Row {i} of {model.Length} should be {model[i]}.");
        }
    }
}
