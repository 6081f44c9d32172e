namespace Baton.Torch.Data;

/// <summary>How a number is centred and scaled: x becomes (x - centre) / divisor.</summary>
/// <param name="Centre">What is subtracted.</param>
/// <param name="Divisor">What is divided by; greater than 0.</param>
internal readonly record struct Scale(float Centre, float Divisor)
{
    /// <summary>Leaves numbers as they are.</summary>
    public static Scale None { get; } = new(0, 1);

    /// <summary>Whether it can be used: damaged state can say anything.</summary>
    public bool IsUsable => float.IsFinite(Centre) && float.IsFinite(Divisor) && Divisor > 0;

    /// <summary>Mean and standard deviation of the numbers that are there, over some rows.</summary>
    /// <param name="numbers">The numbers; NaN is a missing one.</param>
    /// <param name="rows">The rows.</param>
    /// <returns>The scale; a column of one and the same value is only centred.</returns>
    public static Scale Of(ReadOnlySpan<float> numbers, ReadOnlySpan<int> rows)
    {
        var (sum, count) = (0.0, 0);
        foreach (var row in rows)
        {
            if (float.IsNaN(numbers[row]))
                continue;
            sum += numbers[row];
            count++;
        }

        if (count == 0)
            return None;
        var mean = sum / count;
        var squares = 0.0;
        foreach (var row in rows)
        {
            var off = float.IsNaN(numbers[row]) ? 0 : numbers[row] - mean;
            squares += off * off;
        }

        var (centre, deviation) = ((float)mean, (float)Math.Sqrt(squares / count));
        // What is left of a constant column is rounding, and would be blown up to noise.
        return new Scale(centre, deviation > Math.Abs(centre) * 1e-6f && float.IsFinite(deviation) ? deviation : 1);
    }
}
