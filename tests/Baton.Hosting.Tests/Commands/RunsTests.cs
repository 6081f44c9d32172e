namespace Baton.Hosting.Tests.Commands;

/// <summary><c>runs</c>: what the config's tracker has recorded.</summary>
public sealed class RunsTests : IDisposable
{
    private readonly ProbeHost _host = new();

    [Fact]
    public async Task Runs_are_listed_with_how_they_ended_the_newest_first()
    {
        var config = _host.Probe();
        await _host.RunAsync("run", config, "--set", "job.behaviour=report");
        await _host.RunAsync("run", config, "--set", "job.behaviour=fail");
        await _host.RunAndCancelAsync("run", config, "--set", "job.behaviour=waitToBeCancelled");

        var ending = await _host.RunAsync("runs", config);

        Assert.Equal(0, ending.ExitCode);
        var lines = ending.Output.Split('\n').Where(l => l.Contains("run-", StringComparison.Ordinal)).ToArray();
        Assert.Collection(
            lines,
            l => Assert.Matches(@"run-3 .*cancelled", l),
            l => Assert.Matches(@"run-2 .*failed .*The well is dry; dig deeper\.", l),
            l => Assert.Matches(@"run-1 .*finished .*rmse 1\.25", l));
        Assert.Equal(3, _host.Ledger.Runs.Count);
    }

    [Fact]
    public async Task Limit_keeps_the_newest()
    {
        var config = _host.Probe();
        await _host.RunAsync("run", config);
        await _host.RunAsync("run", config);

        var ending = await _host.RunAsync("runs", config, "--limit", "1");

        Assert.Contains("run-2", ending.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("run-1", ending.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_config_without_a_tracker_has_no_runs_to_list()
    {
        var ending = await _host.RunAsync("runs", _host.Write("bare.yaml", "job: probe"));

        Assert.Equal(2, ending.ExitCode);
        Assert.Contains("tracker", Assert.Single(ending.Mistakes()), StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();
}
