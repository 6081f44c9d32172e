using System.Globalization;
using Baton.Data;
using Baton.Frames;
using Baton.Metrics;
using Baton.Models;

namespace Baton.Jobs.Training;

/// <summary>Fits a model on each split and measures it on what the split held out.</summary>
internal sealed class Trial(ITrainable model, IReadOnlyList<IMetric> metrics, JobContext context, CancellationToken cancellation)
{
    private readonly IReadOnlyList<string> _names = MetricNames.Of(metrics);

    /// <summary>What came out of all splits.</summary>
    /// <param name="Predictor">The predictor of the last split; the caller disposes it.</param>
    /// <param name="Metrics">The mean of each metric over the splits.</param>
    public sealed record Outcome(IPredictor Predictor, IReadOnlyList<MetricValue> Metrics);

    public async Task<Outcome> RunAsync(Frame inputs, Frame targets, IReadOnlyList<Split> splits)
    {
        var sums = new double[metrics.Count];
        IPredictor? last = null;
        try
        {
            for (var fold = 0; fold < splits.Count; fold++)
            {
                last?.Dispose();
                last = null;
                var split = splits[fold];
                var curve = new FitCurve();
                last = Fit(split.Train.From(inputs), split.Train.From(targets), splits.Count == 1 ? "" : $"split {fold + 1} of {splits.Count}, ", curve);
                // Curves of several splits would lie over each other.
                if (splits.Count == 1)
                    await curve.LogAsync(context.Run, cancellation).ConfigureAwait(false);
                var values = Measure(last, split.Test.From(inputs), split.Test.From(targets));
                for (var i = 0; i < values.Length; i++)
                    sums[i] += values[i];
                if (splits.Count > 1)
                    await LogFoldAsync(fold, values).ConfigureAwait(false);
            }

            var means = metrics.Select((metric, i) => new MetricValue(_names[i], metric, sums[i] / splits.Count)).ToList();
            return new Outcome(last ?? throw new DataException("The splitter made no split; choose one that makes at least one."), means);
        }
        catch
        {
            last?.Dispose();
            throw;
        }
    }

    /// <summary>Lets the model learn from all rows; the measured predictor is no longer needed.</summary>
    public IPredictor Refit(Frame inputs, Frame targets, Outcome measured)
    {
        measured.Predictor.Dispose();
        return Fit(inputs, targets, "all rows, ", new FitCurve());
    }

    private IPredictor Fit(Frame inputs, Frame targets, string which, FitCurve curve)
    {
        cancellation.ThrowIfCancellationRequested();
        context.Progress.Report(new JobProgress("fit", $"{which}{inputs.RowCount} rows"));
        return model.Fit(inputs, targets, new FitContext(context.Seed, cancellation)
        {
            Report = p =>
            {
                curve.Add(p);
                context.Progress.Report(new JobProgress(
                    "fit",
                    string.Create(CultureInfo.InvariantCulture, $"{which}round {p.Round}{(p.Rounds > 0 ? $" of {p.Rounds}" : "")} {p.Message}").TrimEnd(),
                    p.Rounds > 0 ? (double)p.Round / p.Rounds : null));
            },
        });
    }

    private double[] Measure(IPredictor predictor, Frame inputs, Frame targets)
    {
        cancellation.ThrowIfCancellationRequested();
        context.Progress.Report(new JobProgress("measure", $"{inputs.RowCount} rows"));
        var predictions = predictor.Predict(inputs);
        if (predictions.RowCount != inputs.RowCount)
            throw new ModelException($"The model predicted {predictions.RowCount} rows for {inputs.RowCount}; a predictor answers each row once.");
        return [.. metrics.Select(m => m.Measure(predictions, targets))];
    }

    private Task LogFoldAsync(int fold, double[] values) =>
        context.Run.LogMetricsAsync(
            _names.Select((name, i) => (Key: $"{name}_split", Value: values[i])).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal),
            fold,
            cancellation);
}
