using Baton.Frames;

namespace Baton.Benchmarks.TorchSharp;

/// <summary>Rows of twelve features, as a frame in one block and as a program without one would hold them.</summary>
internal sealed class SampleRows
{
    public const int Columns = 12;

    /// <summary>Makes the rows.</summary>
    /// <param name="rows">How many.</param>
    public SampleRows(int rows)
    {
        var random = new Random(42);
        var block = ColumnMemory.Allocate<float>(rows * Columns);
        var numbers = block.Span;
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = random.NextSingle();
        RowMajor = new float[rows * Columns];
        Answers = new float[rows];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < Columns; column++)
                RowMajor[(row * Columns) + column] = numbers[(column * rows) + row];
            Answers[row] = (numbers[row] * numbers[rows + row]) + MathF.Sin(6 * numbers[(2 * rows) + row]) + numbers[(3 * rows) + row];
        }

        Inputs = Frame.FromMatrix([.. Enumerable.Range(0, Columns).Select(i => $"x{i}")], block, rows);
        Targets = Frame.Of(("y", new Column<float>(Answers)));
    }

    /// <summary>The features, row by row.</summary>
    public float[] RowMajor { get; }

    /// <summary>The answers.</summary>
    public float[] Answers { get; }

    /// <summary>The features as a frame.</summary>
    public Frame Inputs { get; }

    /// <summary>The answers as a frame.</summary>
    public Frame Targets { get; }
}
