using Baton.Frames;

namespace Baton.Abstractions.Tests.Frames;

public sealed class ColumnTests
{
    [Fact]
    public void Missing_values_stay_missing_when_rows_are_taken()
    {
        var column = Column.OfNullable<int>(1, null, 3, null);

        var taken = column.Take([3, 0, 0, 1]);

        Assert.Equal([null, 1, 1, null], [taken[0], taken[1], taken[2], taken[3]]);
        Assert.Equal(2, taken.NullCount);
    }

    [Fact]
    public void Text_is_taken_with_its_missing_and_empty_values()
    {
        var column = Column.Of("a", null, "", "größer").Slice(1, 3);

        var taken = column.Take([2, 1, 0, 2]);

        Assert.True(taken.ContentEquals(Column.Of("größer", "", null, "größer")));
        Assert.Equal("größer", taken[3]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MinValue)]
    public void Rows_that_are_not_there_are_refused(int row)
    {
        foreach (var column in (Column[])[Column.Of(1, 2, 3), Column.OfNullable<int>(1, null, 3), Column.Of("a", null, "c")])
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => column.Take([0, row]));
            Assert.Throws<ArgumentOutOfRangeException>(() => column.IsNull(row));
            Assert.Throws<ArgumentOutOfRangeException>(() => column.GetObject(row));
        }
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(2, 2)]
    [InlineData(0, -1)]
    [InlineData(0, int.MaxValue)]
    public void Slices_beyond_the_rows_are_refused(int start, int length)
    {
        foreach (var column in (Column[])[Column.Of(1, 2, 3), Column.OfNullable<int>(1, null, 3), Column.Of("a", null, "c")])
            Assert.Throws<ArgumentOutOfRangeException>(() => column.Slice(start, length));
    }

    [Fact]
    public void A_slice_shares_its_memory()
    {
        var column = Column.Of(1.0, 2.0, 3.0);
        var slice = column.Slice(1, 2);

        Assert.True(column.Span[1..].Overlaps(slice.Span, out var offset));
        Assert.Equal(0, offset);
    }

    [Fact]
    public void Columns_end_where_they_began_when_nothing_is_in_them()
    {
        foreach (var column in (Column[])[Column.Of<float>(), Column.Of(Array.Empty<string>()), Column.Of(1).Slice(1, 0), Column.Of("a").Slice(1, 0)])
        {
            Assert.Equal(0, column.Length);
            Assert.Equal(0, column.Take([]).Length);
            Assert.Equal(0, column.Slice(0, 0).Length);
        }
    }

    [Fact]
    public void A_builder_that_is_used_again_leaves_the_first_column_as_it_was()
    {
        var builder = new ColumnBuilder<int>(4);
        builder.Append(1);
        builder.AppendNull();
        var first = builder.Build();
        builder.Append(7);
        builder.Append(8);
        builder.Append(9);
        var second = builder.Build();

        Assert.Equal([1, null], [first[0], first[1]]);
        Assert.Equal([7, 8, 9], second.Span.ToArray());
        Assert.Equal(0, builder.Build().Length);
    }

    [Fact]
    public void A_text_builder_that_is_used_again_leaves_the_first_column_as_it_was()
    {
        var builder = new StringColumnBuilder();
        builder.Append("first");
        builder.Append((string?)null);
        var first = builder.Build();
        builder.Append("other"u8);
        var second = builder.Build();

        Assert.True(first.ContentEquals(Column.Of("first", null)));
        Assert.Equal("other", second[0]);
        Assert.Equal(0, builder.Build().Length);
    }

    [Fact]
    public void Builders_grow()
    {
        var numbers = new ColumnBuilder<short>();
        var texts = new StringColumnBuilder();
        for (var i = 0; i < 5000; i++)
        {
            numbers.Append((short)i);
            texts.Append(i % 5 == 0 ? null : new string('x', i % 100));
        }

        var column = numbers.Build();
        var text = texts.Build();
        for (var i = 0; i < 5000; i++)
        {
            Assert.Equal((short)i, column.Span[i]);
            Assert.Equal(i % 5 == 0 ? null : new string('x', i % 100), text[i]);
        }
    }

    [Fact]
    public void Negative_capacities_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ColumnBuilder<int>(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StringColumnBuilder(-1));
    }

    [Fact]
    public void More_text_than_two_gigabytes_is_refused_before_it_is_copied()
    {
        var column = Column.Of(new string('x', 1 << 20));

        var failure = Assert.Throws<DataException>(() => column.Take(new int[3000]));

        Assert.Contains("Use fewer rows at a time", failure.Message);
        var frame = Frame.Of(("text", column));
        Assert.Throws<DataException>(() => Frame.Concat(Enumerable.Repeat(frame, 3000)));
    }

    [Fact]
    public void Types_that_no_column_stores_are_refused() => Assert.Throws<NotSupportedException>(() => Column.Of(1m));

    [Fact]
    public void Text_whose_offsets_lie_outside_its_bytes_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new StringColumn("abc"u8.ToArray(), new[] { 0, 4 }, Validity.All(1)));
        Assert.Throws<ArgumentException>(() => new StringColumn("abc"u8.ToArray(), new[] { -1, 2 }, Validity.All(1)));
        Assert.Throws<ArgumentException>(() => new StringColumn("abc"u8.ToArray(), new[] { 3, 2 }, Validity.All(1)));
        Assert.Throws<ArgumentException>(() => new StringColumn("abc"u8.ToArray(), new[] { 0 }, Validity.All(1)));
    }

    [Fact]
    public void What_stands_at_a_missing_values_place_is_never_shown()
    {
        var validity = Validity.FromBits(new byte[] { 0b01 }, 2);

        Assert.Null(new Column<int>(new[] { 1, 2 }, validity)[1]);
        Assert.True(new StringColumn("ab"u8.ToArray(), new[] { 0, 1, 2 }, validity).Utf8(1).IsEmpty);
        Assert.True(new Column<int>(new[] { 1, 2 }, validity).ContentEquals(new Column<int>(new[] { 1, 99 }, validity)));
    }

    [Fact]
    public void Contents_are_equal_only_with_equal_types_values_and_gaps()
    {
        Assert.True(Column.Of(1.0, double.NaN).ContentEquals(Column.Of(1.0, double.NaN)));
        Assert.False(Column.Of(1.0, 2.0).ContentEquals(Column.Of(1.0, 3.0)));
        Assert.False(Column.Of(1).ContentEquals(Column.Of(1L)));
        Assert.False(Column.OfNullable<int>(1, null).ContentEquals(Column.OfNullable<int>(null, 1)));
        Assert.False(Column.Of("", null).ContentEquals(Column.Of(null, "")));
        Assert.True(Column.Of("a", null, "c").Slice(1, 2).ContentEquals(Column.Of(null, "c")));
    }
}
