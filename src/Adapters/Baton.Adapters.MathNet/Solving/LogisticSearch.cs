using Baton.Models;
using MathNet.Numerics.LinearAlgebra;

namespace Baton.Adapters.MathNet.Solving;

/// <summary>Remembers the best point that a search has seen, which the minimiser forgets when it gets stuck.</summary>
/// <param name="objective">What is minimised.</param>
/// <param name="context">The run.</param>
internal sealed class LogisticSearch(LogisticObjective objective, FitContext context)
{
    /// <summary>Losses that differ by less, relatively, differ by rounding only: the flatter point is the better one then.</summary>
    private const double Rounding = 1e-14;

    private double _loss = double.PositiveInfinity;
    private int _evaluations;

    /// <summary>The best point so far.</summary>
    public Vector<double> Best { get; private set; } = Vector<double>.Build.Dense(objective.Equations * objective.Stride);

    /// <summary>The greatest component of the gradient there.</summary>
    public double Slope { get; private set; } = double.PositiveInfinity;

    /// <summary>How many steps the minimiser took.</summary>
    public int Iterations { get; set; }

    /// <summary>Evaluates the objective.</summary>
    public (double Loss, Vector<double> Gradient) Evaluate(Vector<double> at)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var (loss, gradient) = objective.Evaluate(at);
        var slope = gradient.InfinityNorm();
        var rounding = Rounding * Math.Abs(loss);
        if (loss + rounding < _loss || (loss - rounding <= _loss && slope < Slope))
        {
            (_loss, Slope) = (loss, slope);
            Best = at.Clone();
        }

        context.Report(new FitProgress(++_evaluations, 0));
        return (loss, gradient);
    }
}
