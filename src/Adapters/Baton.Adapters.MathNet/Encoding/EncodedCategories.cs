namespace Baton.Adapters.MathNet.Encoding;

/// <summary>
/// One column for each category, of which a row has 1 in its own and 0 elsewhere, kept as one number a row; scaling is
/// kept beside it.
/// </summary>
/// <param name="codes">Each row's category; below 0 for none of them.</param>
/// <param name="scales">How each category's column is centred and scaled.</param>
internal sealed class EncodedCategories(int[] codes, ColumnScale[] scales) : EncodedColumn
{
    /// <summary>Creates the columns as they are.</summary>
    /// <param name="codes">Each row's category; below 0 for none of them.</param>
    /// <param name="width">How many categories there are.</param>
    public EncodedCategories(int[] codes, int width)
        : this(codes, [.. Enumerable.Repeat(ColumnScale.None, width)])
    {
    }

    public override int Width => scales.Length;

    public override void AddWeighted(ReadOnlySpan<double> weights, Span<double> sums)
    {
        // The last place is for rows of no category.
        var steps = new double[Width + 1];
        var none = 0.0;
        for (var category = 0; category < Width; category++)
        {
            steps[category] = weights[category] / scales[category].Divisor;
            none -= steps[category] * scales[category].Centre;
        }

        for (var row = 0; row < codes.Length; row++)
            sums[row] += none + steps[codes[row] < 0 ? Width : codes[row]];
    }

    public override void AddRows(ReadOnlySpan<double> factors, Span<double> sums)
    {
        var own = new double[Width];
        var total = 0.0;
        for (var row = 0; row < codes.Length; row++)
        {
            total += factors[row];
            if (codes[row] >= 0)
                own[codes[row]] += factors[row];
        }

        for (var category = 0; category < Width; category++)
            sums[category] += (own[category] - (scales[category].Centre * total)) / scales[category].Divisor;
    }

    public override void CopyRows(int start, Span<double> destination)
    {
        var rows = destination.Length / Width;
        for (var category = 0; category < Width; category++)
        {
            var (centre, divisor) = scales[category];
            var (own, other) = ((1 - centre) / divisor, -centre / divisor);
            var column = destination.Slice(category * rows, rows);
            for (var i = 0; i < rows; i++)
                column[i] = codes[start + i] == category ? own : other;
        }
    }

    public override ColumnMoments[] Measure()
    {
        var counts = new int[Width];
        foreach (var code in codes)
        {
            if (code >= 0)
                counts[code]++;
        }

        return Array.ConvertAll(counts, count =>
        {
            var share = (double)count / codes.Length;
            return new ColumnMoments(share, Math.Sqrt(share * (1 - share)));
        });
    }

    public override EncodedCategories Scaled(ReadOnlySpan<ColumnScale> scales) => new(codes, scales.ToArray());
}
