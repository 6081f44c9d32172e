using Baton.Frames;

namespace Baton.Benchmarks.XGBoost;

/// <summary>A million rows of twelve features, the same numbers in three layouts.</summary>
internal sealed class LargeData
{
    public const int Rows = 1_000_000;
    public const int Columns = 12;

    public LargeData()
    {
        var random = new Random(42);
        var block = ColumnMemory.Allocate<float>(Rows * Columns);
        var numbers = block.Span;
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = random.NextSingle();
        RowMajor = GC.AllocateUninitializedArray<float>(Rows * Columns, pinned: true);
        Labels = GC.AllocateUninitializedArray<float>(Rows, pinned: true);
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
                RowMajor[(row * Columns) + column] = numbers[(column * Rows) + row];
            Labels[row] = (numbers[row] * numbers[Rows + row]) + MathF.Sin(6 * numbers[(2 * Rows) + row]) + numbers[(3 * Rows) + row];
        }

        var names = Enumerable.Range(0, Columns).Select(i => $"x{i}").ToArray();
        OneBlock = Frame.FromMatrix(names, block, Rows);
        OwnColumns = Frame.Of(names.Select((name, i) => (name, (Column)Column.Of(block.Span.Slice(i * Rows, Rows)))));
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
