using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;

namespace Baton.Adapters.MathNet.Exporting;

/// <summary>The probabilities of classes in a graph, computed in the same steps as outside of one.</summary>
internal static class ClassProbabilities
{
    /// <summary>Makes a table of probabilities, a column for each class.</summary>
    /// <param name="sums">A column of sums for two classes, a column each for more.</param>
    /// <param name="equations">How many columns there are.</param>
    public static OnnxValue Of(OnnxValue sums, int equations) => equations == 1 ? Logistic(sums) : Softmax(sums);

    private static OnnxValue Logistic(OnnxValue sums)
    {
        var (zero, one) = (sums.Graph.Number(0.0), sums.Graph.Number(1.0));
        // Of the rarer class first, so that nothing overflows.
        var small = sums.Absolute().Negated().Exponential();
        var total = one.Plus(small);
        var (rarer, other) = (small.Over(total), one.Over(total));
        var isSecond = sums.Above(zero);
        return new[] { isSecond.Choose(rarer, other), isSecond.Choose(other, rarer) }.SideBySide();
    }

    private static OnnxValue Softmax(OnnxValue sums)
    {
        var parts = sums.Minus(sums.RowMaximum()).Exponential();
        return parts.Over(parts.RowSum());
    }
}
