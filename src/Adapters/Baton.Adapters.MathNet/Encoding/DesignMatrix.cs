namespace Baton.Adapters.MathNet.Encoding;

/// <summary>The features of all rows as numbers, without writing out the zeros of categories.</summary>
/// <param name="columns">The encoded columns.</param>
/// <param name="rows">How many rows there are.</param>
internal sealed class DesignMatrix(IReadOnlyList<EncodedColumn> columns, int rows)
{
    /// <summary>How many rows there are.</summary>
    public int Rows => rows;

    /// <summary>How many columns there are, a category counted as one.</summary>
    public int Width { get; } = columns.Sum(c => c.Width);

    /// <summary>Each row's weighted sum.</summary>
    /// <param name="weights">A weight for each column.</param>
    /// <param name="constant">What every sum begins with.</param>
    /// <param name="sums">Receives a sum for each row.</param>
    public void Multiply(ReadOnlySpan<double> weights, double constant, Span<double> sums)
    {
        sums.Fill(constant);
        foreach (var column in columns)
        {
            column.AddWeighted(weights[..column.Width], sums);
            weights = weights[column.Width..];
        }
    }

    /// <summary>What each encoded column adds to the weighted sum of each row.</summary>
    /// <param name="weights">A weight for each column.</param>
    public IEnumerable<double[]> Shares(double[] weights)
    {
        var start = 0;
        foreach (var column in columns)
        {
            var share = new double[rows];
            column.AddWeighted(weights.AsSpan(start, column.Width), share);
            start += column.Width;
            yield return share;
        }
    }

    /// <summary>Each column's sum over the rows, each times its factor.</summary>
    /// <param name="factors">A factor for each row.</param>
    /// <param name="sums">Receives a sum for each column.</param>
    public void MultiplyTransposed(ReadOnlySpan<double> factors, Span<double> sums)
    {
        sums.Clear();
        foreach (var column in columns)
        {
            column.AddRows(factors, sums[..column.Width]);
            sums = sums[column.Width..];
        }
    }

    /// <summary>Writes some rows as plain numbers, column by column.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="numbers">Receives the numbers.</param>
    public void CopyRows(int start, int count, Span<double> numbers)
    {
        foreach (var column in columns)
        {
            column.CopyRows(start, numbers[..(count * column.Width)]);
            numbers = numbers[(count * column.Width)..];
        }
    }

    /// <summary>Centre and spread of every column; there must be a row.</summary>
    public ColumnMoments[] Measure() => [.. columns.SelectMany(c => c.Measure())];

    /// <summary>The same rows, centred and scaled.</summary>
    /// <param name="scales">A scale for each column.</param>
    public DesignMatrix Scaled(ReadOnlySpan<ColumnScale> scales)
    {
        var scaled = new EncodedColumn[columns.Count];
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] = columns[i].Scaled(scales[..columns[i].Width]);
            scales = scales[columns[i].Width..];
        }

        return new DesignMatrix(scaled, Rows);
    }
}
