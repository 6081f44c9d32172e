using Baton.Components;
using Baton.Frames;
using Baton.Numerics;

namespace Baton.Metrics.Classification;

/// <summary>
/// The area under the ROC curve: how probable it is that a row of a class is given a greater probability of it than a row of
/// another class, ties counting half (scikit-learn: <c>roc_auc_score</c>; Hanley and McNeil, 1982). For more than two classes
/// it is the mean over the classes, each against the rest. It is not a number where a class has no rows, or all of them.
/// </summary>
[Metric("roc-auc")]
public sealed partial class RocAuc : IScore
{
    /// <inheritdoc />
    public double Measure(Frame predictions, Frame targets)
    {
        var probabilities = ClassProbabilities.Of(predictions, targets);
        // Of two classes both have the same area; the second one is the positive one by convention.
        if (probabilities.Count == 2)
            return Area(probabilities, 1);
        var sum = default(CompensatedSum);
        for (var code = 0; code < probabilities.Count; code++)
            sum.Add(Area(probabilities, code));
        return sum.Value / probabilities.Count;
    }

    /// <summary>The area from the ranks of the positive rows (Mann and Whitney's U), all sums of which are exact.</summary>
    private static double Area(ClassProbabilities probabilities, int code)
    {
        var scores = probabilities.Of(code);
        var isPositive = Array.ConvertAll(probabilities.Actual, actual => actual == code);
        Array.Sort(scores, isPositive);
        double ranks = 0;
        long positives = 0;
        for (var start = 0; start < scores.Length;)
        {
            var end = start;
            long tied = 0;
            for (; end < scores.Length && scores[end] == scores[start]; end++)
                tied += isPositive[end] ? 1 : 0;
            // Rows with the same score share the mean of their ranks, which are counted from 1.
            ranks += tied * ((start + 1 + end) / 2.0);
            positives += tied;
            start = end;
        }

        var negatives = scores.Length - positives;
        return positives == 0 || negatives == 0
            ? double.NaN
            : (ranks - (positives * (positives + 1) / 2.0)) / positives / negatives;
    }
}
