using Baton.Frames;
using Baton.Models;

namespace Baton.Metrics.Classification;

/// <summary>Predicted classes with the true ones, row by row.</summary>
internal sealed class ClassPairs
{
    private ClassPairs(ClassTable classes, int[] actual, int[] predicted)
    {
        Classes = classes;
        Actual = actual;
        Predicted = predicted;
    }

    /// <summary>All classes that occur, predicted or true.</summary>
    public ClassTable Classes { get; }

    public int[] Actual { get; }

    public int[] Predicted { get; }

    public static ClassPairs Of(Frame predictions, Frame targets)
    {
        var (name, target) = MeasuredColumns.Target(predictions, targets);
        var predicted = MeasuredColumns.Predicted(predictions);
        var classes = new ClassTable();
        return new ClassPairs(
            classes,
            classes.Encode($"target '{name}'", target),
            classes.Encode($"column '{PredictionColumns.Prediction}'", predicted));
    }

    /// <summary>How the predictions of each class went, by the classes' numbers.</summary>
    public ClassCounts[] Count()
    {
        var counts = new ClassCounts[Classes.Names.Count];
        for (var row = 0; row < Actual.Length; row++)
        {
            var (actual, predicted) = (Actual[row], Predicted[row]);
            if (actual == predicted)
            {
                counts[actual].TruePositives++;
            }
            else
            {
                counts[actual].FalseNegatives++;
                counts[predicted].FalsePositives++;
            }
        }

        return counts;
    }
}
