using Baton.Frames;

namespace Baton.Adapters.TorchSharp.Tests;

/// <summary>Made-up data: the same seed gives the same rows.</summary>
internal static class Samples
{
    /// <summary>Three features side by side in one block, and a target that two of them decide.</summary>
    public static (Frame Inputs, Frame Targets) Numbers(int rows = 400, int seed = 1)
    {
        var random = new Random(seed);
        var block = ColumnMemory.Allocate<float>(rows * 3);
        var targets = new float[rows];
        var span = block.Span;
        for (var i = 0; i < span.Length; i++)
            span[i] = random.NextSingle();
        for (var row = 0; row < rows; row++)
            targets[row] = 100 + (30 * span[row]) + (10 * MathF.Sin(6 * span[rows + row]));
        return (Frame.FromMatrix(["a", "b", "noise"], block, rows), Frame.Of(("y", Column.Of<float>(targets))));
    }

    /// <summary>The same features with a class by the size of the first two.</summary>
    public static (Frame Inputs, Frame Targets) Classes(string[] classes, int rows = 400)
    {
        var (inputs, _) = Numbers(rows);
        var (a, b) = (inputs.Column<float>("a"), inputs.Column<float>("b"));
        var labels = new string[rows];
        for (var row = 0; row < rows; row++)
            labels[row] = classes[(int)((a.Span[row] + b.Span[row]) / 2 * classes.Length)];
        return (inputs, Frame.Of(("label", Column.Of(labels))));
    }

    /// <summary>The share of the target's variance that predictions explain.</summary>
    public static double R2(float[] predictions, Frame targets)
    {
        var truth = targets.Column<float>("y").Span.ToArray();
        var mean = truth.Average();
        return 1 - (truth.Zip(predictions, (t, p) => (double)(t - p) * (t - p)).Sum() / truth.Sum(t => (double)(t - mean) * (t - mean)));
    }
}
