using Baton.Components;
using Baton.Frames;

namespace Baton.Metrics.Classification;

/// <summary>The fraction of rows whose class was predicted (scikit-learn: <c>accuracy_score</c>).</summary>
[Metric("accuracy")]
public sealed partial class Accuracy : IScore
{
    /// <inheritdoc />
    public double Measure(Frame predictions, Frame targets)
    {
        var pairs = ClassPairs.Of(predictions, targets);
        var right = 0;
        for (var row = 0; row < pairs.Actual.Length; row++)
        {
            if (pairs.Actual[row] == pairs.Predicted[row])
                right++;
        }

        return (double)right / pairs.Actual.Length;
    }
}
