using Baton.Adapters.MathNet.Encoding;
using Baton.Models;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace Baton.Adapters.MathNet.Solving;

/// <summary>
/// Ridge regression (Hoerl and Kennard, 1970) in closed form, as scikit-learn defines it: the coefficients that minimise
/// |y - Xw - b|² + alpha |w|², with the intercept b free. The normal equations are added up block by block, so that the
/// memory needed does not grow with the rows.
/// </summary>
/// <param name="alpha">The penalty.</param>
/// <param name="fitIntercept">Whether there is an intercept; without one it goes through the origin.</param>
/// <param name="standardize">Whether each column is divided by its standard deviation first, so that the penalty treats all alike.</param>
internal sealed class RidgeSolver(double alpha, bool fitIntercept, bool standardize)
{
    /// <summary>How many numbers of the design matrix are written out at a time.</summary>
    private const int BlockNumbers = 1 << 19;

    /// <summary>The share of a column that the others leave unexplained, below which it is held to be their sum.</summary>
    private const double LeastShare = 1e-10;

    /// <summary>The share of the greatest eigenvalue, below which one is held to be zero.</summary>
    private const double LeastEigenvalue = 1e-12;

    /// <summary>Solves for the coefficients.</summary>
    /// <param name="design">The features.</param>
    /// <param name="moments">Centre and spread of each column of the features.</param>
    /// <param name="targets">The answers.</param>
    /// <param name="cancellation">Looked at after each block.</param>
    public LinearEquation Solve(DesignMatrix design, ColumnMoments[] moments, double[] targets, CancellationToken cancellation)
    {
        var scales = Array.ConvertAll(moments, m => new ColumnScale(fitIntercept ? m.Mean : 0, standardize ? m.Divisor : 1));
        var mean = fitIntercept ? targets.Average() : 0;
        var (gram, products) = Accumulate(design.Scaled(scales), targets, mean, cancellation);
        var equation = LinearEquation.Unscaled(Solve(gram, products).AsArray(), mean, scales);
        return equation.IsFinite()
            ? equation
            : throw new ModelException("The features or the target are so large that their squares overflow. Scale them down.");
    }

    private (Matrix<double> Gram, Vector<double> Products) Accumulate(
        DesignMatrix design, double[] targets, double mean, CancellationToken cancellation)
    {
        Matrix<double> gram = DenseMatrix.CreateDiagonal(design.Width, design.Width, alpha);
        Vector<double> products = new DenseVector(design.Width);
        var block = Math.Max(1, BlockNumbers / design.Width);
        for (var start = 0; start < design.Rows; start += block)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = Math.Min(block, design.Rows - start);
            var features = new DenseMatrix(rows, design.Width);
            design.CopyRows(start, rows, features.Values);
            var answers = DenseVector.OfEnumerable(targets.Skip(start).Take(rows).Select(t => t - mean));
            gram.Add(features.TransposeThisAndMultiply(features), gram);
            products.Add(features.TransposeThisAndMultiply(answers), products);
        }

        return (gram, products);
    }

    /// <summary>Solves the normal equations with their diagonal scaled to one, so that units do not matter to accuracy.</summary>
    private static Vector<double> Solve(Matrix<double> gram, Vector<double> products)
    {
        var units = gram.Diagonal().Map(d => d > 0 ? 1 / Math.Sqrt(d) : 1, Zeros.Include);
        var scaled = gram.MapIndexed((row, column, value) => value * units[row] * units[column], Zeros.Include);
        var right = products.PointwiseMultiply(units);
        var solution = scaled.Exists(v => !double.IsFinite(v)) ? right * double.NaN : SolveScaled(scaled, right);
        return solution.PointwiseMultiply(units);
    }

    private static Vector<double> SolveScaled(Matrix<double> scaled, Vector<double> right)
    {
        try
        {
            var cholesky = scaled.Cholesky();
            if (cholesky.Factor.Diagonal().Minimum() is var least && least * least > LeastShare)
                return cholesky.Solve(right);
        }
        catch (ArgumentException)
        {
            // Not positive definite: a column is a sum of others.
        }

        return SolveSingular(scaled, right);
    }

    /// <summary>The shortest of all solutions, through the eigenvalues that are not zero.</summary>
    private static Vector<double> SolveSingular(Matrix<double> scaled, Vector<double> right)
    {
        var system = scaled.Evd(Symmetricity.Symmetric);
        var values = system.EigenValues.Map(v => v.Real);
        var least = values.Maximum() * LeastEigenvalue;
        var along = system.EigenVectors.TransposeThisAndMultiply(right);
        return system.EigenVectors * along.MapIndexed((i, a) => values[i] > least ? a / values[i] : 0, Zeros.Include);
    }
}
