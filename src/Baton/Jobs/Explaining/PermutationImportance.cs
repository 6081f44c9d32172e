using Baton.Data.Splitting;
using Baton.Frames;
using Baton.Metrics;
using Baton.Models;

namespace Baton.Jobs.Explaining;

/// <summary>
/// How much worse a model gets when a feature is mixed among the rows, so that it tells nothing any more (Breiman, 2001;
/// Fisher, Rudin and Dominici, 2019). It needs nothing of the model but its predictions.
/// </summary>
/// <param name="predictor">The model.</param>
/// <param name="metric">What worse means.</param>
/// <param name="repetitions">How often each feature is mixed.</param>
internal sealed class PermutationImportance(IPredictor predictor, IMetric metric, int repetitions)
{
    /// <summary>Measures all features.</summary>
    /// <param name="inputs">The features.</param>
    /// <param name="targets">The true answers.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="report">Told of each feature before it is mixed.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Explanation Measure(Frame inputs, Frame targets, int seed, Action<string> report, CancellationToken cancellation)
    {
        var value = metric.Measure(predictor.Predict(inputs), targets);
        var random = new SplitMix64((ulong)seed);
        var features = new List<PermutedFeature>();
        foreach (var (schema, column) in inputs.Schema.Zip(inputs.Columns))
        {
            report(schema.Name);
            var losses = new double[repetitions];
            for (var i = 0; i < repetitions; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                var mixed = inputs.With(schema, column.Take(Shuffled(inputs.RowCount, ref random)));
                var worse = metric.Measure(predictor.Predict(mixed), targets) - value;
                losses[i] = metric is IScore ? -worse : worse;
            }

            features.Add(PermutedFeature.Of(schema.Name, losses));
        }

        return new Explanation(value, repetitions, [.. features.OrderByDescending(f => f.Importance)]);
    }

    /// <summary>The rows in an order by chance (Fisher and Yates).</summary>
    private static int[] Shuffled(int rows, ref SplitMix64 random)
    {
        int[] order = [.. Enumerable.Range(0, rows)];
        for (var i = rows - 1; i > 0; i--)
        {
            var other = random.Next(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }

        return order;
    }
}
