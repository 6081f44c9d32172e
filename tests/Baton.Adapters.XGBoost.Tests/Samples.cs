using Baton.Frames;

namespace Baton.Adapters.XGBoost.Tests;

/// <summary>Made-up data: the same seed gives the same rows.</summary>
internal static class Samples
{
    /// <summary>Three features side by side in one block, and a target that two of them decide.</summary>
    public static (Frame Inputs, Frame Targets) Numbers(int rows = 500, int seed = 1)
    {
        var random = new Random(seed);
        var block = ColumnMemory.Allocate<float>(rows * 3);
        var targets = new float[rows];
        var span = block.Span;
        for (var i = 0; i < span.Length; i++)
            span[i] = random.NextSingle();
        for (var row = 0; row < rows; row++)
            targets[row] = (3 * span[row]) + MathF.Sin(6 * span[rows + row]);
        return (Frame.FromMatrix(["a", "b", "noise"], block, rows), Frame.Of(("y", Column.Of<float>(targets))));
    }

    /// <summary>The same features with a class by the size of the first two.</summary>
    public static (Frame Inputs, Frame Targets) Classes(string[] classes, int rows = 500, int seed = 1)
    {
        var (inputs, _) = Numbers(rows, seed);
        var labels = new string[rows];
        for (var row = 0; row < rows; row++)
            labels[row] = classes[Class(inputs, row, classes.Length)];
        return (inputs, Frame.Of(("label", Column.Of(labels))));
    }

    /// <summary>The same with a class type of fixed width.</summary>
    public static (Frame Inputs, Frame Targets) Classes<T>(T[] classes, int rows = 500, int seed = 1)
        where T : unmanaged
    {
        var (inputs, _) = Numbers(rows, seed);
        var labels = new T[rows];
        for (var row = 0; row < rows; row++)
            labels[row] = classes[Class(inputs, row, classes.Length)];
        return (inputs, Frame.Of(("label", Column.Of<T>(labels))));
    }

    private static int Class(Frame inputs, int row, int classes) =>
        (int)((inputs.Column<float>("a").Span[row] + inputs.Column<float>("b").Span[row]) / 2 * classes);
}
