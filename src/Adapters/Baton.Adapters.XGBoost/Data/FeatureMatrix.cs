using System.Numerics;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.XGBoost.Data;

/// <summary>Features as the library reads them: single-precision numbers in the frame's own memory where they lie so already.</summary>
internal static class FeatureMatrix
{
    /// <summary>Packs all columns of a frame.</summary>
    /// <param name="features">The features.</param>
    /// <exception cref="ModelException">A column holds no numbers, or an infinite one.</exception>
    public static FrameMatrix Pack(Frame features) => Pack(features, room: default, firstRow: 0);

    /// <summary>Packs all columns of a frame, into memory of the caller's where they cannot be read in place.</summary>
    /// <param name="features">The features.</param>
    /// <param name="room">The memory; the matrix is valid until it is used for something else.</param>
    /// <param name="firstRow">The number of the frame's first row in the data that a person knows, for messages.</param>
    /// <exception cref="ModelException">A column holds no numbers, or an infinite one.</exception>
    public static FrameMatrix Pack(Frame features, Memory<float> room, int firstRow)
    {
        for (var i = 0; i < features.Schema.Count; i++)
        {
            if (!features[i].Type.IsNumberLike())
            {
                throw new ModelException(
                    $"The feature '{features.Schema[i].Name}' holds {features[i].Type}, but xgboost reads numbers and truth values only. Leave the column out, or make numbers of it first.");
            }
        }

        var matrix = FrameMatrix.Pack(features, room);
        // What lies between columns of a larger block does not count, but is hardly ever infinite.
        if (FindInfinite(matrix.Memory.Span) < 0)
            return matrix;
        for (var i = 0; i < matrix.Columns; i++)
        {
            var row = FindInfinite(matrix.Column(i));
            if (row >= 0)
            {
                throw new ModelException(
                    $"The feature '{features.Schema[i].Name}' is infinite, or too large for single precision, in row {firstRow + row + 1} (the first is row 1). Correct the value, or leave it missing.");
            }
        }

        return matrix;
    }

    private static int FindInfinite(ReadOnlySpan<float> numbers)
    {
        var infinity = new Vector<float>(float.PositiveInfinity);
        var i = 0;
        while (i <= numbers.Length - Vector<float>.Count && !Vector.EqualsAny(Vector.Abs(new Vector<float>(numbers[i..])), infinity))
            i += Vector<float>.Count;
        while (i < numbers.Length && !float.IsInfinity(numbers[i]))
            i++;
        return i < numbers.Length ? i : -1;
    }
}
