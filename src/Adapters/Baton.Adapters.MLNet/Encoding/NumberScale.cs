namespace Baton.Adapters.MLNet.Encoding;

/// <summary>How numbers are centred and divided, in single precision, so that an exported model computes the same.</summary>
/// <param name="Centre">What is taken away.</param>
/// <param name="Divisor">What the rest is divided by.</param>
internal readonly record struct NumberScale(float Centre, float Divisor)
{
    /// <summary>The scale that gives numbers the mean 0 and the standard deviation 1; those that are all the same become 0.</summary>
    /// <param name="numbers">The numbers; what is not finite does not count.</param>
    /// <param name="mean">Their mean.</param>
    /// <param name="count">How many of them count.</param>
    public static NumberScale Of(ReadOnlySpan<double> numbers, double mean, int count)
    {
        var squares = 0.0;
        foreach (var number in numbers)
            squares += double.IsFinite(number) ? (number - mean) * (number - mean) : 0;
        var deviation = (float)Math.Sqrt(squares / count);
        return new NumberScale((float)mean, deviation > 0 && float.IsFinite(deviation) ? deviation : 1);
    }

    /// <summary>Whether numbers stay numbers.</summary>
    public bool IsUsable => float.IsFinite(Centre) && float.IsFinite(Divisor) && Divisor != 0;

    public void Apply(Span<float> numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = (numbers[i] - Centre) / Divisor;
    }
}
