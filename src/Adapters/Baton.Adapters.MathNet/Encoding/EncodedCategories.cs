namespace Baton.Adapters.MathNet.Encoding;

/// <summary>One column for each category, of which a row has 1 in its own and 0 elsewhere, kept as one number a row.</summary>
/// <param name="codes">Each row's category; -1 for none of them.</param>
/// <param name="width">How many categories there are.</param>
internal sealed class EncodedCategories(int[] codes, int width) : EncodedColumn
{
    public override int Width => width;

    public override void AddWeighted(ReadOnlySpan<double> weights, Span<double> sums)
    {
        for (var row = 0; row < codes.Length; row++)
        {
            if (codes[row] >= 0)
                sums[row] += weights[codes[row]];
        }
    }

    public override void AddRows(ReadOnlySpan<double> factors, Span<double> sums)
    {
        for (var row = 0; row < codes.Length; row++)
        {
            if (codes[row] >= 0)
                sums[codes[row]] += factors[row];
        }
    }

    public override void CopyScaled(int start, ReadOnlySpan<ColumnScale> scale, Span<double> destination)
    {
        var rows = destination.Length / width;
        for (var category = 0; category < width; category++)
        {
            var (mean, divisor) = (scale[category].Mean, scale[category].Divisor);
            var (other, own) = (-mean / divisor, (1 - mean) / divisor);
            var column = destination.Slice(category * rows, rows);
            for (var i = 0; i < rows; i++)
                column[i] = codes[start + i] == category ? own : other;
        }
    }

    public override ColumnScale[] Measure()
    {
        var counts = new int[width];
        foreach (var code in codes)
        {
            if (code >= 0)
                counts[code]++;
        }

        return Array.ConvertAll(counts, count =>
        {
            var share = (double)count / codes.Length;
            return new ColumnScale(share, Math.Sqrt(share * (1 - share)));
        });
    }
}
