using Baton.Frames;

namespace Baton.Benchmarks.XGBoost;

/// <summary>Rows of twelve features, the same numbers in three layouts.</summary>
internal sealed class LargeData
{
    public const int Columns = 12;

    /// <summary>Makes the rows.</summary>
    /// <param name="rows">How many.</param>
    public LargeData(int rows)
    {
        var random = new Random(42);
        var block = ColumnMemory.Allocate<float>(rows * Columns);
        var numbers = block.Span;
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = random.NextSingle();
        RowMajor = GC.AllocateUninitializedArray<float>(rows * Columns, pinned: true);
        Labels = GC.AllocateUninitializedArray<float>(rows, pinned: true);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < Columns; column++)
                RowMajor[(row * Columns) + column] = numbers[(column * rows) + row];
            Labels[row] = (numbers[row] * numbers[rows + row]) + MathF.Sin(6 * numbers[(2 * rows) + row]) + numbers[(3 * rows) + row];
        }

        var names = Enumerable.Range(0, Columns).Select(i => $"x{i}").ToArray();
        OneBlock = Frame.FromMatrix(names, block, rows);
        OwnColumns = Frame.Of(names.Select((name, i) => (name, (Column)Column.Of(block.Span.Slice(i * rows, rows)))));
        Targets = Frame.Of(("y", new Column<float>(Labels)));
    }

    /// <summary>What a C program would hold: one array, row by row.</summary>
    public float[] RowMajor { get; }

    /// <summary>The answers.</summary>
    public float[] Labels { get; }

    /// <summary>A frame whose columns lie side by side in one block, which is read in place.</summary>
    public Frame OneBlock { get; }

    /// <summary>A frame whose columns each have memory of their own, which is packed block by block.</summary>
    public Frame OwnColumns { get; }

    /// <summary>The answers as a frame.</summary>
    public Frame Targets { get; }
}
