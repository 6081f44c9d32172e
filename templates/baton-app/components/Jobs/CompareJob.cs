using Baton.Data.Splitting;

namespace BatonNamespace.Jobs;

/// <summary>Trains several models on the same rows and measures them on the same others.</summary>
[Job("compare")]
public sealed partial class CompareJob : IJob
{
    /// <summary>Where the rows come from.</summary>
    public required IReader Inputs { get; init; }

    /// <summary>The columns that the models read.</summary>
    public required IReadOnlyList<string> Features { get; init; }

    /// <summary>The column to predict.</summary>
    public required string Target { get; init; }

    /// <summary>The models, by the names under which the run reports them.</summary>
    public required IReadOnlyDictionary<string, ITrainable> Models { get; init; }

    /// <summary>What to measure.</summary>
    public required IMetric Metric { get; init; }

    /// <summary>Divides the rows; where it makes several splits, the first counts.</summary>
    public ISplitter Splitter { get; init; } = new TrainTestSplitter();

    /// <inheritdoc />
    public async Task<JobResult> RunAsync(JobContext context, CancellationToken cancellation)
    {
        var rows = await Inputs.ReadAsync(new ReadRequest { Columns = [.. Features, Target] }, cancellation).ToFrameAsync(cancellation);
        var split = Splitter.Split(rows.RowCount, context.Seed)[0];
        var (train, test) = (split.Train.From(rows), split.Test.From(rows));
        var values = new List<MetricValue>();
        foreach (var (name, model) in Models)
        {
            context.Progress.Report(new JobProgress("compare", name));
            using var predictor = model.Fit(train.Select(Features), train.Select(Target), new FitContext(context.Seed, cancellation));
            values.Add(new MetricValue(name, Metric, Metric.Measure(predictor.Predict(test.Select(Features)), test.Select(Target))));
        }

        return new JobResult { Metrics = values };
    }
}
