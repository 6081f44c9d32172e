using Baton.Artifacts;
using Baton.Components;
using Baton.Data;
using Baton.Jobs;
using Baton.Metrics;
using Baton.Metrics.Regression;
using Baton.Registry;

namespace Baton.Hosting.Tests.Components;

/// <summary>Ends in the way that its config asks for.</summary>
[Job("probe")]
[FormerName("trial")]
public sealed partial class ProbeJob(Ledger ledger) : IJob, IDisposable
{
    private static readonly ArtifactReference Artifact = new("model", "a-1", "sha256:00", 12);

    /// <summary>How it ends.</summary>
    public Behaviour Behaviour { get; init; }

    /// <summary>How often it says that it is alive.</summary>
    [System.ComponentModel.DataAnnotations.Range(1, 10)]
    public int Rounds { get; init; } = 1;

    /// <summary>Opens nothing.</summary>
    [Secret]
    [FormerName("passphrase")]
    public string? Password { get; init; }

    /// <summary>Shows what it was given.</summary>
    [FormerName("remark")]
    public string Note { get; init; } = "";

    /// <summary>What it reads.</summary>
    public IReader? Inputs { get; init; }

    /// <summary>What it is made of.</summary>
    public IReadOnlyList<IPart> Parts { get; init; } = [];

    public async Task<JobResult> RunAsync(JobContext context, CancellationToken cancellation)
    {
        ledger.Add($"run {Note} with seed {context.Seed}");
        if (Password is not null)
            ledger.Add($"password {Password}");
        for (var round = 0; round < Rounds; round++)
            context.Progress.Report(new JobProgress($"step-{round}", "at work", 0.5));
        return Behaviour switch
        {
            Behaviour.Succeed => new JobResult(),
            Behaviour.Report => Everything(),
            Behaviour.Fail => throw new BatonException("The well is dry; dig deeper."),
            Behaviour.FailWithPassword => throw new BatonException($"The server does not know the password '{Password}'."),
            Behaviour.Throw => throw new InvalidOperationException("Nobody thought of this."),
            Behaviour.RunOutOfMemory => throw new OutOfMemoryException(),
            Behaviour.WaitToBeCancelled => await WaitAsync(cancellation),
            // A timeout of its own is no cancellation by a person.
            Behaviour.GiveUp => throw new OperationCanceledException("The server took too long."),
            _ => throw new ArgumentOutOfRangeException(nameof(context)),
        };
    }

    public void Dispose() => ledger.Add("dispose job");

    private async Task<JobResult> WaitAsync(CancellationToken cancellation)
    {
        ledger.Add("waiting");
        await Task.Delay(Timeout.Infinite, cancellation);
        return new JobResult();
    }

    private static JobResult Everything() => new()
    {
        Metrics =
        [
            new MetricValue("rmse", new RootMeanSquaredError(), 1.25),
            new MetricValue("r2", new CoefficientOfDetermination(), double.NaN),
        ],
        Model = new ModelVersion("probe", 3, Artifact, "run-1", DateTimeOffset.UnixEpoch, ["champion"]),
        Artifacts = [Artifact],
        Outputs = [new WrittenData("out/predictions.csv", 7)],
        Files = ["out/model.onnx"],
    };
}
