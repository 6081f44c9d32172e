using System.Numerics;

namespace Baton.Frames;

/// <summary>Finds NaN and infinity in runs of numbers.</summary>
public static class NonFinite
{
    /// <summary>The first such number from a place on; -1 if there is none.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="start">The place of the first one to look at.</param>
    public static int Next(ReadOnlySpan<float> numbers, int start)
    {
        var infinity = new Vector<float>(float.PositiveInfinity);
        var i = start;
        // No comparison with NaN holds.
        while (i <= numbers.Length - Vector<float>.Count && Vector.LessThanAll(Vector.Abs(new Vector<float>(numbers[i..])), infinity))
            i += Vector<float>.Count;
        while (i < numbers.Length && float.IsFinite(numbers[i]))
            i++;
        return i < numbers.Length ? i : -1;
    }

    /// <summary>The first row in which one of several columns has such a number; -1 if none has.</summary>
    /// <param name="columns">The columns.</param>
    public static int FirstRow(ReadOnlySpan<Memory<float>> columns)
    {
        var first = -1;
        foreach (var column in columns)
        {
            var row = Next(column.Span, 0);
            if (row >= 0 && (first < 0 || row < first))
                first = row;
        }

        return first;
    }
}
