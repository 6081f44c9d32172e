namespace Baton.Adapters.MathNet.Encoding;

/// <summary>A column of a design matrix, or one for each category of a column.</summary>
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

    /// <summary>Writes some rows as plain numbers.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="numbers">Receives the rows of its first column, then those of the next.</param>
    public abstract void CopyRows(int start, Span<double> numbers);

    /// <summary>Centre and spread of each of its columns.</summary>
    public abstract ColumnMoments[] Measure();

    /// <summary>The same rows, centred and scaled.</summary>
    /// <param name="scales">A scale for each of its columns.</param>
    public abstract EncodedColumn Scaled(ReadOnlySpan<ColumnScale> scales);
}
