using System.Numerics;

namespace Baton.Torch.Data;

/// <summary>Finds NaN and infinity in runs of numbers.</summary>
internal static class OddNumbers
{
    /// <summary>The first such number from a place on; -1 if there is none.</summary>
    public static int Next(ReadOnlySpan<float> numbers, int start)
    {
        var infinity = new Vector<float>(float.PositiveInfinity);
        var i = start;
        while (i <= numbers.Length - Vector<float>.Count && Vector.LessThanAll(Vector.Abs(new Vector<float>(numbers[i..])), infinity))
            i += Vector<float>.Count;
        while (i < numbers.Length && float.IsFinite(numbers[i]))
            i++;
        return i < numbers.Length ? i : -1;
    }
}
