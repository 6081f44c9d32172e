using Baton.Frames;

namespace Baton.Abstractions.Tests.Frames;

public sealed class ColumnNumbersTests
{
    public static TheoryData<Column, double[]> Extremes => new()
    {
        { Column.Of(true, false), [1, 0] },
        { Column.Of(sbyte.MinValue, sbyte.MaxValue), [-128, 127] },
        { Column.Of(byte.MinValue, byte.MaxValue), [0, 255] },
        { Column.Of(short.MinValue, short.MaxValue), [-32768, 32767] },
        { Column.Of(ushort.MinValue, ushort.MaxValue), [0, 65535] },
        { Column.Of(int.MinValue, int.MaxValue), [int.MinValue, int.MaxValue] },
        { Column.Of(uint.MinValue, uint.MaxValue), [0, uint.MaxValue] },
        { Column.Of(long.MinValue, long.MaxValue), [long.MinValue, long.MaxValue] },
        { Column.Of(ulong.MinValue, ulong.MaxValue), [0, ulong.MaxValue] },
        { Column.Of(float.MinValue, float.MaxValue, float.NaN, float.PositiveInfinity), [float.MinValue, float.MaxValue, double.NaN, double.PositiveInfinity] },
        { Column.Of(double.MinValue, double.MaxValue, double.Epsilon), [double.MinValue, double.MaxValue, double.Epsilon] },
    };

    [Theory]
    [MemberData(nameof(Extremes))]
    public void Every_number_like_column_is_read_to_the_ends_of_its_range(Column column, double[] expected)
    {
        Assert.Equal(expected, column.ToDoubles());
        var singles = new float[column.Length];
        column.CopyNumbers(singles);
        Assert.Equal(Array.ConvertAll(expected, e => (float)e), singles);
    }

    [Fact]
    public void Runs_of_any_length_are_converted_to_their_end()
    {
        var random = new Random(5);
        for (var length = 0; length < 70; length++)
        {
            var values = Enumerable.Range(0, length).Select(_ => random.Next(int.MinValue, int.MaxValue)).ToArray();
            AssertConverted(Column.Of(values), values, v => v, v => v);
            AssertConverted(Column.Of(Array.ConvertAll(values, v => v / 3.0)), values, v => v / 3.0, v => (float)(v / 3.0));
            AssertConverted(Column.Of(Array.ConvertAll(values, v => v / 3f)), values, v => v / 3f, v => v / 3f);
            AssertConverted(Column.Of(Array.ConvertAll(values, v => (byte)v)), values, v => (byte)v, v => (byte)v);
            AssertConverted(Column.Of(Array.ConvertAll(values, v => (sbyte)v)), values, v => (sbyte)v, v => (sbyte)v);
            AssertConverted(Column.Of(Array.ConvertAll(values, v => (short)v)), values, v => (short)v, v => (short)v);
            AssertConverted(Column.Of(Array.ConvertAll(values, v => (ushort)v)), values, v => (ushort)v, v => (ushort)v);
            AssertConverted(Column.Of(Array.ConvertAll(values, v => (uint)v)), values, v => (uint)v, v => (uint)v);
            AssertConverted(Column.Of(Array.ConvertAll(values, v => v * 4097L)), values, v => v * 4097L, v => v * 4097L);
            AssertConverted(Column.Of(Array.ConvertAll(values, v => v > 0)), values, v => v > 0 ? 1 : 0, v => v > 0 ? 1 : 0);
        }
    }

    [Fact]
    public void Missing_values_are_NaN_also_in_slices()
    {
        var column = Column.OfNullable<byte>(1, null, 3, null, 5, 6, 7, 8, null, 10).Slice(1, 9);

        Assert.Equal([double.NaN, 3, double.NaN, 5, 6, 7, 8, double.NaN, 10], column.ToDoubles());
    }

    [Fact]
    public void Any_byte_but_zero_is_true()
    {
        var bytes = new byte[] { 0, 1, 2, 255 };
        var flags = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, bool>(bytes).ToArray();

        Assert.Equal([0, 1, 1, 1], new Column<bool>(flags).ToDoubles());
    }

    [Fact]
    public void Room_beyond_the_column_is_left_alone_and_too_little_is_refused()
    {
        var numbers = new double[] { 9, 9, 9 };
        Column.Of(1, 2).CopyNumbers(numbers);

        Assert.Equal([1, 2, 9], numbers);
        Assert.Throws<ArgumentException>(() => Column.Of(1, 2).CopyNumbers(new double[1]));
        Assert.Throws<ArgumentException>(() => Column.Of(1, 2).CopyNumbers(new float[1]));
    }

    [Fact]
    public void Columns_that_are_no_numbers_are_refused()
    {
        foreach (var column in (Column[])[Column.Of("1"), Column.Of(new DateOnly(2011, 1, 1)), Column.Of(new TimeOnly(1, 2)), Column.Of(DateTime.UnixEpoch)])
            Assert.Contains($"type {column.Type} cannot be read as numbers", Assert.Throws<DataException>(() => column.ToDoubles()).Message);
    }

    private static void AssertConverted(Column column, int[] values, Func<int, double> toDouble, Func<int, float> toSingle)
    {
        Assert.Equal(Array.ConvertAll(values, v => toDouble(v)), column.ToDoubles());
        var singles = new float[values.Length];
        column.CopyNumbers(singles);
        Assert.Equal(Array.ConvertAll(values, v => toSingle(v)), singles);
    }
}
