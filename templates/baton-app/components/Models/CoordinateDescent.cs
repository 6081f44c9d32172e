namespace BatonNamespace.Models;

/// <summary>
/// Finds the slopes that minimise the squared errors plus <c>penalty · slope²</c>: each slope in turn is set to its best
/// value while the others stand still, which for least squares ends at the one minimum.
/// </summary>
internal sealed class CoordinateDescent
{
    private readonly double[][] _features;
    private readonly double[] _means;
    private readonly double[] _errors;
    private readonly double _mean;
    private readonly double _penalty;

    public CoordinateDescent(double[][] features, double[] answers, double penalty)
    {
        // Around their means, so that the intercept takes care of itself.
        _means = Array.ConvertAll(features, f => f.Average());
        _features = [.. features.Zip(_means, (values, mean) => Array.ConvertAll(values, v => v - mean))];
        _mean = answers.Average();
        _errors = Array.ConvertAll(answers, a => a - _mean);
        _penalty = penalty;
        Slopes = new double[features.Length];
    }

    /// <summary>What a step of one adds to the prediction, for each feature.</summary>
    public double[] Slopes { get; }

    /// <summary>The prediction where all features are zero.</summary>
    public double Intercept => _mean - Slopes.Zip(_means, (slope, mean) => slope * mean).Sum();

    /// <summary>Improves every slope once.</summary>
    public void Improve()
    {
        for (var i = 0; i < Slopes.Length; i++)
            Improve(_features[i], ref Slopes[i]);
    }

    private void Improve(double[] values, ref double slope)
    {
        var (covered, spread) = (0.0, _penalty);
        for (var row = 0; row < values.Length; row++)
        {
            covered += values[row] * (_errors[row] + (slope * values[row]));
            spread += values[row] * values[row];
        }

        // A feature that never changes says nothing.
        var best = spread > 0 ? covered / spread : 0;
        for (var row = 0; row < values.Length; row++)
            _errors[row] -= (best - slope) * values[row];
        slope = best;
    }
}
