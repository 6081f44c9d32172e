namespace Baton.Numerics;

/// <summary>The mean of numbers.</summary>
internal static class Average
{
    /// <summary>The mean of at least one finite number; it is finite too.</summary>
    public static double Of(ReadOnlySpan<double> numbers)
    {
        var sum = default(CompensatedSum);
        foreach (var number in numbers)
            sum.Add(number);
        if (double.IsFinite(sum.Value))
            return sum.Value / numbers.Length;

        // The sum is beyond what a number can hold: the mean is moved towards each number instead.
        double mean = 0;
        for (var i = 0; i < numbers.Length; i++)
            mean += (numbers[i] / (i + 1)) - (mean / (i + 1));
        return mean;
    }
}
