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

    /// <summary>Writes some rows as plain numbers, centred and scaled, column by column.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="scales">How each column is centred and scaled.</param>
    /// <param name="numbers">Receives the numbers.</param>
    public void CopyScaled(int start, int count, ReadOnlySpan<ColumnScale> scales, Span<double> numbers)
    {
        foreach (var column in columns)
        {
            column.CopyScaled(start, scales[..column.Width], numbers[..(count * column.Width)]);
            scales = scales[column.Width..];
            numbers = numbers[(count * column.Width)..];
        }
    }

    /// <summary>Centre and spread of every column.</summary>
    public ColumnScale[] Measure() => [.. columns.SelectMany(c => c.Measure())];
}
