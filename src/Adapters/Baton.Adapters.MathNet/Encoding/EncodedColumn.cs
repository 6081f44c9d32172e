namespace Baton.Adapters.MathNet.Encoding;

/// <summary>A column of a design matrix, or several of which exactly one or none is 1 in each row.</summary>
internal abstract class EncodedColumn
{
    /// <summary>How many columns of the design matrix it stands for.</summary>
    public abstract int Width { get; }

    /// <summary>Adds the column's share to each row's weighted sum.</summary>
    /// <param name="weights">A weight for each of its columns.</param>
    /// <param name="sums">The sums, one a row.</param>
    public abstract void AddWeighted(ReadOnlySpan<double> weights, Span<double> sums);

    /// <summary>Adds up the rows, each times its factor.</summary>
    /// <param name="factors">A factor for each row.</param>
    /// <param name="sums">The sums, one for each of its columns.</param>
    public abstract void AddRows(ReadOnlySpan<double> factors, Span<double> sums);

    /// <summary>Writes some rows as plain numbers, centred and scaled, column by column.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="scale">How its columns are centred and scaled.</param>
    /// <param name="numbers">Receives the rows of its first column, then those of the next.</param>
    public abstract void CopyScaled(int start, ReadOnlySpan<ColumnScale> scale, Span<double> numbers);

    /// <summary>How its columns would have to be centred and scaled to have the mean 0 and the deviation 1.</summary>
    public abstract ColumnScale[] Measure();
}
