using Baton.Frames;
using Baton.Models;
using Baton.Torch.Data;
using Baton.Torch.Settings;
using TorchSharp;

namespace Baton.Torch.Encoding;

/// <summary>Features that hold numbers, in single precision and in the frame's own memory where they lie side by side there.</summary>
internal static class NumberBlock
{
    /// <summary>Packs all columns of a frame.</summary>
    /// <param name="features">The features.</param>
    /// <param name="room">Memory for them where they cannot be read in place; the block is valid until it is used for something else.</param>
    /// <param name="firstRow">The number of the frame's first row in the data that a person knows, for messages.</param>
    /// <param name="missing">What becomes of missing values.</param>
    /// <exception cref="ModelException">A column holds no numbers, or one that cannot be used.</exception>
    public static FrameMatrix Pack(Frame features, Memory<float> room, int firstRow, MissingValues missing)
    {
        for (var i = 0; i < features.Columns.Count; i++)
        {
            if (!features.Columns[i].Type.IsNumberLike())
            {
                throw new ModelException(
                    $"The feature '{features.Schema[i].Name}' holds {features.Columns[i].Type}, but a module reads numbers, truth values and categories only. Leave the column out, or make one of these of it first.");
            }
        }

        var block = FrameMatrix.Pack(features, room);
        for (var i = 0; i < block.Columns; i++)
            RequireUsable(block.Column(i), features.Schema[i].Name, firstRow, missing);
        return block;
    }

    /// <summary>The block as a tensor over the same memory, a row for each row.</summary>
    /// <param name="block">The block; there is at least one row.</param>
    public static torch.Tensor ToTensor(FrameMatrix block) =>
        TensorMemory.Over(block.Memory).as_strided([block.Rows, block.Columns], [1, block.ColumnStride], 0);

    private static void RequireUsable(ReadOnlySpan<float> numbers, string name, int firstRow, MissingValues missing)
    {
        for (var row = OddNumbers.Next(numbers, 0); row >= 0; row = OddNumbers.Next(numbers, row + 1))
        {
            if (!float.IsNaN(numbers[row]))
            {
                throw new ModelException(
                    $"The feature '{name}' is infinite, or too large for single precision, in row {firstRow + row + 1} (the first is row 1). Correct the value, or leave it missing.");
            }

            if (missing == MissingValues.Refuse)
            {
                throw new ModelException(
                    $"The feature '{name}' is missing or not a number in row {firstRow + row + 1} (the first is row 1). Drop such rows, fill them in, or set missing: mean.");
            }
        }
    }
}
