namespace Baton.Adapters.MathNet.Encoding;

/// <summary>A column of plain numbers.</summary>
/// <param name="numbers">One a row.</param>
internal sealed class EncodedNumbers(double[] numbers) : EncodedColumn
{
    public override int Width => 1;

    public override void AddWeighted(ReadOnlySpan<double> weights, Span<double> sums)
    {
        var weight = weights[0];
        for (var row = 0; row < numbers.Length; row++)
            sums[row] += weight * numbers[row];
    }

    public override void AddRows(ReadOnlySpan<double> factors, Span<double> sums)
    {
        var sum = 0.0;
        for (var row = 0; row < numbers.Length; row++)
            sum += factors[row] * numbers[row];
        sums[0] += sum;
    }

    public override void CopyRows(int start, Span<double> destination) => numbers.AsSpan(start, destination.Length).CopyTo(destination);

    public override ColumnMoments[] Measure()
    {
        var (least, greatest, sum) = (numbers[0], numbers[0], 0.0);
        foreach (var number in numbers)
        {
            least = Math.Min(least, number);
            greatest = Math.Max(greatest, number);
            sum += number;
        }

        // The mean of one and the same value is off by rounding, and would make noise of a constant column.
        if (least == greatest)
            return [new ColumnMoments(least, 0)];
        var mean = sum / numbers.Length;
        var squares = 0.0;
        foreach (var number in numbers)
            squares += (number - mean) * (number - mean);
        return [new ColumnMoments(mean, Math.Sqrt(squares / numbers.Length))];
    }

    public override EncodedNumbers Scaled(ReadOnlySpan<ColumnScale> scales)
    {
        var (centre, divisor) = scales[0];
        return new EncodedNumbers(Array.ConvertAll(numbers, number => (number - centre) / divisor));
    }
}
