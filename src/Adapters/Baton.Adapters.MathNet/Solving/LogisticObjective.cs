using Baton.Adapters.MathNet.Encoding;
using MathNet.Numerics.LinearAlgebra;

namespace Baton.Adapters.MathNet.Solving;

/// <summary>
/// The mean loss of logistic regression over all rows, and its gradient. Two classes have one equation, more have one
/// each (softmax). The parameters are, for each equation, its weights and then its intercept.
/// </summary>
internal sealed class LogisticObjective
{
    private readonly DesignMatrix _design;
    private readonly int[] _codes;
    private readonly double[] _penalties;
    private readonly bool _fitIntercept;
    private readonly double[][] _sums;

    /// <summary>Creates the objective.</summary>
    /// <param name="design">The features.</param>
    /// <param name="codes">The number of each row's class.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="penalties">The penalty on half the square of each column's weight.</param>
    /// <param name="fitIntercept">Whether intercepts may be other than 0.</param>
    public LogisticObjective(DesignMatrix design, int[] codes, int classes, double[] penalties, bool fitIntercept)
    {
        _design = design;
        _codes = codes;
        _penalties = penalties;
        _fitIntercept = fitIntercept;
        Equations = classes == 2 ? 1 : classes;
        Stride = design.Width + 1;
        _sums = [.. Enumerable.Range(0, Equations).Select(_ => new double[design.Rows])];
    }

    /// <summary>How many equations there are.</summary>
    public int Equations { get; }

    /// <summary>How many parameters an equation has.</summary>
    public int Stride { get; }

    /// <summary>The loss and its gradient.</summary>
    public (double Loss, Vector<double> Gradient) Evaluate(Vector<double> at)
    {
        var parameters = at.ToArray();
        for (var equation = 0; equation < Equations; equation++)
        {
            var own = parameters.AsSpan(equation * Stride, Stride);
            _design.Multiply(own[..^1], own[^1], _sums[equation]);
        }

        var loss = Equations == 1 ? BinaryResiduals() : SoftmaxResiduals();
        var gradient = new double[parameters.Length];
        for (var equation = 0; equation < Equations; equation++)
            loss += AddGradient(_sums[equation], parameters.AsSpan(equation * Stride, Stride), gradient.AsSpan(equation * Stride, Stride));
        var rows = _design.Rows;
        return (loss / rows, Vector<double>.Build.Dense(Array.ConvertAll(gradient, g => g / rows)));
    }

    /// <summary>Puts the residuals, probability minus truth, in place of the sums.</summary>
    /// <returns>The loss of all rows.</returns>
    private double BinaryResiduals()
    {
        var sums = _sums[0];
        var loss = 0.0;
        for (var row = 0; row < sums.Length; row++)
        {
            // log(1 + e^m) without overflow, of the margin by which the row is wrong.
            var margin = _codes[row] == 1 ? -sums[row] : sums[row];
            var small = Math.Exp(-Math.Abs(margin));
            loss += Math.Max(margin, 0) + Math.Log(1 + small);
            var wrong = margin > 0 ? 1 / (1 + small) : small / (1 + small);
            sums[row] = _codes[row] == 1 ? -wrong : wrong;
        }

        return loss;
    }

    private double SoftmaxResiduals()
    {
        var loss = 0.0;
        for (var row = 0; row < _design.Rows; row++)
        {
            var greatest = double.NegativeInfinity;
            foreach (var sums in _sums)
                greatest = Math.Max(greatest, sums[row]);
            var own = _sums[_codes[row]][row];
            var total = 0.0;
            foreach (var sums in _sums)
                total += sums[row] = Math.Exp(sums[row] - greatest);
            loss += greatest - own + Math.Log(total);
            foreach (var sums in _sums)
                sums[row] /= total;
            _sums[_codes[row]][row] -= 1;
        }

        return loss;
    }

    /// <summary>The gradient of one equation from its residuals.</summary>
    /// <returns>The penalty on its weights.</returns>
    private double AddGradient(double[] residuals, ReadOnlySpan<double> parameters, Span<double> gradient)
    {
        _design.MultiplyTransposed(residuals, gradient[..^1]);
        gradient[^1] = _fitIntercept ? residuals.Sum() : 0;
        var penalty = 0.0;
        for (var i = 0; i < _penalties.Length; i++)
        {
            gradient[i] += _penalties[i] * parameters[i];
            penalty += _penalties[i] / 2 * parameters[i] * parameters[i];
        }

        return penalty;
    }
}
