using Baton.Adapters.MathNet.Encoding;

namespace Baton.Adapters.MathNet.Solving;

/// <summary>Coefficients for features as they are (neither centred nor scaled).</summary>
/// <param name="Coefficients">A coefficient for each column of the design matrix.</param>
/// <param name="Intercept">What every sum begins with.</param>
internal sealed record LinearEquation(double[] Coefficients, double Intercept)
{
    /// <summary>Makes the equation of one that was solved for centred and scaled features.</summary>
    /// <param name="weights">A weight for each scaled column.</param>
    /// <param name="constant">What every sum of scaled features begins with.</param>
    /// <param name="scales">How the features were centred and scaled.</param>
    public static LinearEquation Unscaled(ReadOnlySpan<double> weights, double constant, ReadOnlySpan<ColumnScale> scales)
    {
        var coefficients = new double[weights.Length];
        for (var i = 0; i < coefficients.Length; i++)
        {
            coefficients[i] = weights[i] / scales[i].Divisor;
            constant -= coefficients[i] * scales[i].Centre;
        }

        return new LinearEquation(coefficients, constant);
    }

    /// <summary>Whether all its numbers are finite.</summary>
    public bool IsFinite() => double.IsFinite(Intercept) && Array.TrueForAll(Coefficients, double.IsFinite);

    /// <summary>Each row's sum.</summary>
    public double[] Sums(DesignMatrix design)
    {
        var sums = new double[design.Rows];
        design.Multiply(Coefficients, Intercept, sums);
        return sums;
    }
}
