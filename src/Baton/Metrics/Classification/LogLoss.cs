using Baton.Components;
using Baton.Frames;
using Baton.Numerics;

namespace Baton.Metrics.Classification;

/// <summary>
/// The mean of the negative natural logarithm of the probability that each row's true class was given (scikit-learn:
/// <c>log_loss</c>). Probabilities of 0 and 1 are moved by the distance from 1 to the next number of the column's
/// precision, so that being sure and wrong is dear but not infinitely so.
/// </summary>
[Metric("log-loss")]
public sealed partial class LogLoss : ILoss
{
    /// <summary>How far from 1 the probabilities of a row may add up to; single precision and many classes need some room.</summary>
    private const double Tolerance = 1e-3;

    /// <inheritdoc />
    public double Measure(Frame predictions, Frame targets)
    {
        var probabilities = ClassProbabilities.Of(predictions, targets);
        var rows = probabilities.Actual.Length;
        var given = new double[rows];
        var totals = new double[rows];
        for (var code = 0; code < probabilities.Count; code++)
        {
            var column = probabilities.Of(code);
            var epsilon = probabilities.Epsilon(code);
            for (var row = 0; row < rows; row++)
            {
                if (column[row] is < 0 or > 1)
                    throw new DataException($"The column '{probabilities.Name(code)}' holds {FormattableString.Invariant($"{column[row]}")} in row {row + 1} (the first is row 1); a probability lies between 0 and 1.");
                totals[row] += column[row];
                if (probabilities.Actual[row] == code)
                    given[row] = Math.Clamp(column[row], epsilon, 1 - epsilon);
            }
        }

        var uneven = Array.FindIndex(totals, t => Math.Abs(t - 1) > Tolerance);
        if (uneven >= 0)
            throw new DataException($"The probabilities of row {uneven + 1} (the first is row 1) add up to {FormattableString.Invariant($"{totals[uneven]}")}; they must add up to 1.");
        var sum = default(CompensatedSum);
        foreach (var probability in given)
            sum.Add(-Math.Log(probability));
        return sum.Value / rows;
    }
}
