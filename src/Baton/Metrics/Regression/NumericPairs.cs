using Baton.Frames;
using Baton.Models;
using Baton.Numerics;

namespace Baton.Metrics.Regression;

/// <summary>Predicted numbers with the true ones, row by row.</summary>
internal readonly struct NumericPairs
{
    private NumericPairs(double[] predicted, double[] actual)
    {
        Predicted = predicted;
        Actual = actual;
    }

    public double[] Predicted { get; }

    public double[] Actual { get; }

    public int Count => Actual.Length;

    public static NumericPairs Of(Frame predictions, Frame targets)
    {
        var (name, target) = MeasuredColumns.Target(predictions, targets);
        return new NumericPairs(
            MeasuredColumns.Numbers($"column '{PredictionColumns.Prediction}'", MeasuredColumns.Predicted(predictions)),
            MeasuredColumns.Numbers($"target '{name}'", target));
    }

    /// <summary>The mean of what each pair (predicted, actual) costs.</summary>
    public double Mean(Func<double, double, double> cost)
    {
        var sum = default(CompensatedSum);
        for (var row = 0; row < Count; row++)
            sum.Add(cost(Predicted[row], Actual[row]));
        return sum.Value / Count;
    }
}
