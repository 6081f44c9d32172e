namespace ItemNamespace;

/// <summary>Reads data and records how much of each column is missing.</summary>
[Job("item-kind")]
public sealed partial class ItemName : IJob
{
    /// <summary>Where the rows come from.</summary>
    public required IReader Inputs { get; init; }

    /// <inheritdoc />
    public async Task<JobResult> RunAsync(JobContext context, CancellationToken cancellation)
    {
        context.Progress.Report(new JobProgress("read", "reading the data"));
        var rows = await Inputs.ReadAsync(ReadRequest.Everything, cancellation).ToFrameAsync(cancellation);
        var missing = rows.Schema.Names.ToDictionary(name => $"missing_{name}", name => (double)rows[name].NullCount);
        await context.Run.LogMetricsAsync(missing, cancellation: cancellation);
        return new JobResult();
    }
}
