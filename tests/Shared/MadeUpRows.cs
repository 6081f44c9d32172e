using Baton.Frames;

namespace Baton.Tests.Shared;

/// <summary>Made-up rows: the same seed gives the same ones.</summary>
internal static class MadeUpRows
{
    /// <summary>Three features side by side in one block, and a target that the first two of them decide.</summary>
    public static (Frame Inputs, Frame Targets) Numbers(int rows, int seed, Func<float, float, float> target)
    {
        var random = new Random(seed);
        var block = ColumnMemory.Allocate<float>(rows * 3);
        var targets = new float[rows];
        var span = block.Span;
        for (var i = 0; i < span.Length; i++)
            span[i] = random.NextSingle();
        for (var row = 0; row < rows; row++)
            targets[row] = target(span[row], span[rows + row]);
        return (Frame.FromMatrix(["a", "b", "noise"], block, rows), Frame.Of(("y", Column.Of<float>(targets))));
    }

    /// <summary>A class for each row, by the size of its first two features.</summary>
    public static T[] Classes<T>(Frame inputs, T[] classes)
    {
        var (a, b) = (inputs.Column<float>("a"), inputs.Column<float>("b"));
        return [.. Enumerable.Range(0, inputs.RowCount).Select(row => classes[(int)((a.Span[row] + b.Span[row]) / 2 * classes.Length)])];
    }
}
