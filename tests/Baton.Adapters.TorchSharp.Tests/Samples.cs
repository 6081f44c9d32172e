using Baton.Frames;

namespace Baton.Adapters.TorchSharp.Tests;

/// <summary>Made-up data: the same seed gives the same rows.</summary>
internal static class Samples
{
    /// <summary>Three features side by side in one block, and a target that two of them decide.</summary>
    public static (Frame Inputs, Frame Targets) Numbers(int rows = 400, int seed = 1) =>
        MadeUpRows.Numbers(rows, seed, static (a, b) => 100 + (30 * a) + (10 * MathF.Sin(6 * b)));

    /// <summary>The same features with a class by the size of the first two.</summary>
    public static (Frame Inputs, Frame Targets) Classes(string[] classes, int rows = 400)
    {
        var (inputs, _) = Numbers(rows);
        return (inputs, Frame.Of(("label", Column.Of(MadeUpRows.Classes(inputs, classes)))));
    }

    /// <summary>The share of the target's variance that predictions explain.</summary>
    public static double R2(float[] predictions, Frame targets)
    {
        var truth = targets.Column<float>("y").Span.ToArray();
        var mean = truth.Average();
        return 1 - (truth.Zip(predictions, (t, p) => (double)(t - p) * (t - p)).Sum() / truth.Sum(t => (double)(t - mean) * (t - mean)));
    }
}
