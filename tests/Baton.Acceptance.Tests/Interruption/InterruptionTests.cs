namespace Baton.Acceptance.Tests.Interruption;

/// <summary>A run that is killed or stopped in the middle is recorded as what it was, and the next one runs.</summary>
public sealed class InterruptionTests(TrainedModel trained)
{
    /// <summary>A training that goes on for long: many folds of cross-validation over many rows.</summary>
    private static readonly string[] Long =
    [
        "run", Bikes.Training, "--json", "--set", "job.inputs.hours=300000",
        "--set", "job.splitter={ kind: time-series, folds: 20000, testRows: 10 }",
    ];

    [Fact]
    public async Task Kill_9_leaves_a_failed_run_and_a_registry_that_works()
    {
        using var workspace = trained.Copy();
        using var host = HostProcess.Start(workspace.Root, Long, awaited: "fit: ");
        await host.SaysAsync();
        Assert.Contains("running", (await workspace.RunsAsync())[0], StringComparison.Ordinal);

        host.Signal(UnixSignal.Kill);
        Assert.Equal(137, (await host.EndAsync()).ExitCode);

        var runs = await workspace.RunsAsync();
        Assert.Equal(3, runs.Length);
        Assert.Contains("failed", runs[0], StringComparison.Ordinal);
        Assert.Contains("finished", runs[1], StringComparison.Ordinal);
        (await workspace.PredictAsync("--set", "vars.output=again.csv")).Succeeded();
        Assert.Equal(workspace.Snapshot()["predictions.csv"], workspace.Snapshot()["again.csv"]);
        Assert.Equal(2, (await workspace.TrainAsync()).Succeeded().Json().GetProperty("model").GetProperty("version").GetInt32());
    }

    [Theory]
    [InlineData(UnixSignal.Interrupt)]
    [InlineData(UnixSignal.Terminate)]
    public async Task A_signal_ends_the_run_with_130_and_it_is_recorded_as_cancelled(UnixSignal signal)
    {
        using var workspace = trained.Copy();
        var before = workspace.Snapshot(".baton/artifacts");
        using var host = HostProcess.Start(workspace.Root, Long, awaited: "fit: ");
        await host.SaysAsync();

        host.Signal(signal);
        var ending = await host.EndAsync();

        Assert.Equal(130, ending.ExitCode);
        Assert.Equal("cancelled", ending.Json().GetProperty("status").GetString());
        Assert.DoesNotMatch(@"(?m)^\s+at \S", ending.Error);
        Assert.Contains("cancelled", (await workspace.RunsAsync())[0], StringComparison.Ordinal);
        Assert.Equal(before, workspace.Snapshot(".baton/artifacts"));
    }

    [Fact]
    public async Task A_config_that_does_not_come_can_be_stopped()
    {
        using var workspace = new Workspace();
        using var making = System.Diagnostics.Process.Start("mkfifo", workspace.PathOf("pipe.yaml"));
        await making.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var host = HostProcess.Start(workspace.Root, ["run", "pipe.yaml", "--json"]);
        // It opens only once the host has opened it too.
        await using var pipe = await Task.Run(() => new FileStream(workspace.PathOf("pipe.yaml"), FileMode.Open, FileAccess.Write));

        host.Signal(UnixSignal.Terminate);
        var ending = await host.EndAsync();

        Assert.Equal(130, ending.ExitCode);
        Assert.Equal("cancelled", ending.Json().GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_stopped_inference_leaves_the_earlier_predictions()
    {
        using var workspace = trained.Copy();
        var before = workspace.Snapshot()["predictions.csv"];
        using var host = HostProcess.Start(
            workspace.Root,
            ["run", Bikes.Inference, "--json", "--set", "job.inputs={ kind: bike-hours, path: synthetic, hours: 1000000 }", "--set", "vars.output=predictions.csv"],
            awaited: "load: ");
        await host.SaysAsync();

        host.Signal(UnixSignal.Interrupt);
        var ending = await host.EndAsync();

        Assert.Equal(130, ending.ExitCode);
        Assert.Equal(before, workspace.Snapshot()["predictions.csv"]);
        Assert.Empty(Directory.GetFiles(workspace.Root, "*.tmp", SearchOption.AllDirectories));
    }
}
