namespace Baton.Acceptance.Tests.Storage;

/// <summary>
/// A disk that takes no more, or nothing at all, ends the run with exit code 1 and a sentence; what was there stays. The
/// full disk is a limit on the size of a file, which every system has and which fails in the same place.
/// </summary>
public sealed class FullDiskTests(TrainedModel trained)
{
    [Fact]
    public async Task Predictions_that_do_not_fit_leave_the_earlier_ones()
    {
        using var workspace = trained.Copy();
        workspace.Write("hours.csv", HoursFile.Text(20_000));
        var before = workspace.Snapshot();

        // 200 kB are enough for the database and too little for the predictions.
        using var host = HostProcess.Start(
            workspace.Root, ["run", Bikes.Inference, "--set", "vars.data=hours.csv", "--set", "vars.output=predictions.csv", "--json"], largestFile: 200);
        var ending = (await host.EndAsync()).Refused(1, "predictions.csv");

        Assert.Equal("failed", ending.Json().GetProperty("status").GetString());
        Assert.Equal(before["predictions.csv"], workspace.Snapshot()["predictions.csv"]);
        Assert.Empty(Directory.GetFiles(workspace.Root, "*.tmp", SearchOption.AllDirectories));
        Assert.Contains("failed", (await workspace.RunsAsync())[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_cannot_grow_ends_the_run()
    {
        using var workspace = new Workspace();
        using var host = HostProcess.Start(workspace.Root, ["run", Bikes.Training, .. Workspace.OnHours, "--json"], largestFile: 8);

        (await host.EndAsync()).Refused(1, "baton.db");

        (await workspace.TrainAsync()).Succeeded();
    }

    [Fact]
    public async Task A_model_that_cannot_be_stored_is_not_registered()
    {
        using var workspace = new Workspace();
        var config = workspace.Write("stored.yaml", """
            stack: { artifacts: { kind: files, root: store } }
            job:
              kind: training
              inputs: { kind: csv, path: hours.csv }
              target: cnt
              features: [ hr, temp ]
              splitter: { kind: train-test, testRows: 48 }
              model: { kind: ridge }
            """);
        using var host = HostProcess.Start(workspace.Root, ["run", config, "--json"], largestFile: 0);

        (await host.EndAsync()).Refused(1, "store");

        Assert.Empty(workspace.Snapshot("store"));
        (await workspace.RunAsync("run", config)).Succeeded();
    }

    [Theory]
    [InlineData("stack.artifacts.root=hours.csv/artifacts", "hours.csv")]
    [InlineData("stack.tracker.path=hours.csv/baton.db", "hours.csv")]
    [InlineData("stack.registry.path=hours.csv/baton.db", "hours.csv")]
    [InlineData("stack.tracker.path=.", "directory")]
    [InlineData("stack.artifacts.root=/proc/baton", "/proc/baton")]
    [InlineData("stack.tracker.path=/proc/baton/baton.db", "/proc/baton")]
    public async Task A_place_that_nothing_can_be_written_to_is_named(string change, string hint)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || !change.Contains("/proc", StringComparison.Ordinal), "needs Linux's /proc");
        using var workspace = new Workspace();
        var before = workspace.Snapshot()["hours.csv"];

        (await workspace.TrainAsync("--set", change)).Refused(1, hint);

        Assert.Equal(before, workspace.Snapshot()["hours.csv"]);
    }

    [Theory]
    [InlineData("hours.csv/predictions.csv", "hours.csv")]
    [InlineData(".", "directory")]
    [InlineData("/proc/predictions.csv", "/proc/predictions.csv")]
    public async Task Predictions_that_can_be_written_nowhere_are_refused(string output, string hint)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || !output.StartsWith("/proc", StringComparison.Ordinal), "needs Linux's /proc");
        using var workspace = trained.Copy();
        var before = workspace.Snapshot();

        (await workspace.PredictAsync("--set", $"vars.output={output}")).Refused(1, hint);

        Assert.Equal(before["predictions.csv"], workspace.Snapshot()["predictions.csv"]);
    }
}
