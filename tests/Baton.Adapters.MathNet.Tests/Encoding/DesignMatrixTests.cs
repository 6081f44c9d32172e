using Baton.Adapters.MathNet.Encoding;

namespace Baton.Adapters.MathNet.Tests.Encoding;

public sealed class DesignMatrixTests
{
    private static readonly DesignMatrix Design = new([new EncodedNumbers([2, 4, 9]), new EncodedCategories([1, -1, 0], 2)], 3);
    private static readonly ColumnScale[] Scales = [new(5, 2), new(0.25, 4), new(0.5, 8)];

    /// <summary>The same as plain numbers, row by row.</summary>
    private static readonly double[][] Rows =
    [
        [(2 - 5) / 2.0, (0 - 0.25) / 4, (1 - 0.5) / 8],
        [(4 - 5) / 2.0, (0 - 0.25) / 4, (0 - 0.5) / 8],
        [(9 - 5) / 2.0, (1 - 0.25) / 4, (0 - 0.5) / 8],
    ];

    [Fact]
    public void Weighted_sums_are_those_of_the_plain_numbers()
    {
        double[] weights = [3, -5, 7];
        var sums = new double[3];
        Design.Scaled(Scales).Multiply(weights, 100, sums);
        Assert.Equal(Rows.Select(row => 100 + row.Zip(weights, (x, w) => x * w).Sum()), sums, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Sums_of_rows_are_those_of_the_plain_numbers()
    {
        double[] factors = [3, -5, 7];
        var sums = new double[3];
        Design.Scaled(Scales).MultiplyTransposed(factors, sums);
        Assert.Equal(Enumerable.Range(0, 3).Select(c => Rows.Zip(factors, (row, f) => row[c] * f).Sum()), sums, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Copied_rows_are_the_plain_numbers_column_by_column()
    {
        var numbers = new double[6];
        Design.Scaled(Scales).CopyRows(1, 2, numbers);
        Assert.Equal([Rows[1][0], Rows[2][0], Rows[1][1], Rows[2][1], Rows[1][2], Rows[2][2]], numbers);
    }

    [Fact]
    public void Moments_are_those_of_all_rows()
    {
        var moments = Design.Measure();
        Assert.Equal([5, 1 / 3.0, 1 / 3.0], moments.Select(m => m.Mean));
        Assert.Equal([Math.Sqrt(26 / 3.0), Math.Sqrt(2) / 3, Math.Sqrt(2) / 3], moments.Select(m => m.Deviation), (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void A_column_of_one_value_has_no_deviation_at_all()
    {
        var moments = new DesignMatrix([new EncodedNumbers([.. Enumerable.Repeat(0.1, 1000)]), new EncodedCategories(new int[1000], 1)], 1000).Measure();
        Assert.Equal([new ColumnMoments(0.1, 0), new ColumnMoments(1, 0)], moments);
    }
}
