using Baton.Frames;

namespace Baton.Adapters.XGBoost.Tests;

/// <summary>Made-up data: the same seed gives the same rows.</summary>
internal static class Samples
{
    /// <summary>Three features side by side in one block, and a target that two of them decide.</summary>
    public static (Frame Inputs, Frame Targets) Numbers(int rows = 500, int seed = 1) =>
        MadeUpRows.Numbers(rows, seed, static (a, b) => (3 * a) + MathF.Sin(6 * b));

    /// <summary>The same features with a class by the size of the first two.</summary>
    public static (Frame Inputs, Frame Targets) Classes(string[] classes, int rows = 500, int seed = 1)
    {
        var (inputs, _) = Numbers(rows, seed);
        return (inputs, Frame.Of(("label", Column.Of(MadeUpRows.Classes(inputs, classes)))));
    }

    /// <summary>The same with a class type of fixed width.</summary>
    public static (Frame Inputs, Frame Targets) Classes<T>(T[] classes, int rows = 500, int seed = 1)
        where T : unmanaged
    {
        var (inputs, _) = Numbers(rows, seed);
        return (inputs, Frame.Of(("label", Column.Of<T>(MadeUpRows.Classes(inputs, classes)))));
    }
}
