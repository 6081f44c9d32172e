using System.Numerics;

namespace Baton.Adapters.MLNet.Encoding;

/// <summary>Finds NaN and infinity in runs of numbers.</summary>
internal static class NonFinite
{
    /// <summary>The first such number from a place on; -1 if there is none.</summary>
    public static int Next(ReadOnlySpan<float> numbers, int start)
    {
        var greatest = new Vector<float>(float.MaxValue);
        var i = start;
        while (i <= numbers.Length - Vector<float>.Count && Vector.LessThanOrEqualAll(Vector.Abs(new Vector<float>(numbers[i..])), greatest))
            i += Vector<float>.Count;
        while (i < numbers.Length && float.IsFinite(numbers[i]))
            i++;
        return i < numbers.Length ? i : -1;
    }

    /// <summary>The first row in which one of several columns has such a number; -1 if none has.</summary>
    public static int FirstRow(Memory<float>[] columns)
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
