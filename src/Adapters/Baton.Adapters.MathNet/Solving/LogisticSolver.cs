using System.Globalization;
using Baton.Adapters.MathNet.Encoding;
using Baton.Models;
using MathNet.Numerics.Optimization;

namespace Baton.Adapters.MathNet.Solving;

/// <summary>
/// Logistic regression as scikit-learn defines it: the coefficients that minimise the sum over all rows of
/// -log p(class) + l2 / 2 |w|², with the intercepts free, found by limited-memory BFGS (Liu and Nocedal, 1989).
/// </summary>
/// <param name="l2">The penalty; scikit-learn's 1 / C.</param>
/// <param name="fitIntercept">Whether there are intercepts.</param>
/// <param name="standardize">Whether the penalty is on weights of standardised features.</param>
/// <param name="maxIterations">How many steps to take at the most.</param>
/// <param name="tolerance">The greatest component of the gradient at which the minimum counts as found.</param>
internal sealed class LogisticSolver(double l2, bool fitIntercept, bool standardize, int maxIterations, double tolerance)
{
    /// <summary>How many steps the curvature is estimated from.</summary>
    private const int Memory = 10;

    /// <summary>How often the search begins anew, without its memory, where it got stuck.</summary>
    private const int MostRestarts = 3;

    /// <summary>Solves for an equation, or for one of each class if there are more than two.</summary>
    /// <param name="design">The features.</param>
    /// <param name="moments">Centre and spread of each column of the features.</param>
    /// <param name="codes">The number of each row's class.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="context">The run.</param>
    public LinearEquation[] Solve(DesignMatrix design, ColumnMoments[] moments, int[] codes, int classes, FitContext context)
    {
        var (scales, penalties) = Precondition(moments, design.Rows);
        var objective = new LogisticObjective(design.Scaled(scales), codes, classes, penalties, fitIntercept);
        var parameters = Minimise(objective, context).AsSpan();
        var equations = new LinearEquation[objective.Equations];
        for (var i = 0; i < equations.Length; i++)
        {
            var own = parameters.Slice(i * objective.Stride, objective.Stride);
            equations[i] = LinearEquation.Unscaled(own[..^1], own[^1], scales);
        }

        return equations;
    }

    /// <summary>
    /// Scales each column so that the loss curves alike along all of them, whatever their units and penalties: its second
    /// derivative is at most a quarter of the column's mean square, plus the penalty.
    /// </summary>
    private (ColumnScale[] Scales, double[] Penalties) Precondition(ColumnMoments[] moments, int rows)
    {
        var scales = new ColumnScale[moments.Length];
        var penalties = new double[moments.Length];
        for (var i = 0; i < moments.Length; i++)
        {
            var (mean, deviation) = moments[i];
            var penalty = standardize ? l2 * moments[i].Divisor * moments[i].Divisor : l2;
            var square = (deviation * deviation) + (fitIntercept ? 0 : mean * mean);
            var curvature = (square / 4) + (penalty / rows);
            var divisor = curvature > 0 ? Math.Sqrt(curvature) : 1;
            scales[i] = new ColumnScale(fitIntercept ? mean : 0, divisor);
            penalties[i] = penalty / divisor / divisor;
        }

        return (scales, penalties);
    }

    private double[] Minimise(LogisticObjective objective, FitContext context)
    {
        var search = new LogisticSearch(objective, context);
        // The minimiser divides the gradient by the loss where that is above 1; the search begins at the logarithm of the classes.
        var relative = tolerance / Math.Max(1, Math.Log(Math.Max(2, objective.Equations)));
        for (var restart = 0; restart <= MostRestarts && search.Iterations < maxIterations; restart++)
        {
            try
            {
                // Progress of parameters or loss says nothing of how far the minimum is: only the gradient ends the search.
                var minimizer = new LimitedMemoryBfgsMinimizer(relative, 0, 0, Memory, maxIterations - search.Iterations);
                search.Iterations += minimizer.FindMinimum(ObjectiveFunction.Gradient(search.Evaluate), search.Best).Iterations;
            }
            catch (OptimizationException)
            {
                // The line search met rounding; from the best point on, without memory, it mostly finds its way.
                context.Cancellation.ThrowIfCancellationRequested();
            }

            if (search.Slope <= tolerance)
                return search.Best.ToArray();
        }

        throw new ModelException(string.Create(
            CultureInfo.InvariantCulture,
            $"The logistic regression did not converge: the gradient is {search.Slope:G3} where {tolerance:G3} is asked for. Raise l2 or maxIterations (now {maxIterations}), or allow a greater tolerance."));
    }
}
