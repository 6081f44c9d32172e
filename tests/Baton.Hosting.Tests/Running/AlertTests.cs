using Baton.Tracking;

namespace Baton.Hosting.Tests.Running;

/// <summary>Who is told how a run ended.</summary>
public sealed class AlertTests : IDisposable
{
    private readonly ProbeHost _host = new();

    [Theory]
    [InlineData("succeed", RunStatus.Finished)]
    [InlineData("fail", RunStatus.Failed)]
    [InlineData("throw", RunStatus.Failed)]
    public async Task An_alert_tells_how_the_run_ended(string behaviour, RunStatus status)
    {
        await _host.RunAsync("run", _host.Probe($"behaviour: {behaviour}"));

        var alert = Assert.Single(_host.Ledger.Alerts);
        Assert.Equal(("run-1", "probe", status), (alert.Run, alert.Job, alert.Status));
        Assert.NotEqual("", alert.Message);
    }

    [Fact]
    public async Task A_cancelled_run_is_told_as_cancelled()
    {
        await _host.RunAndCancelAsync("run", _host.Probe("behaviour: waitToBeCancelled"));

        Assert.Equal(RunStatus.Cancelled, Assert.Single(_host.Ledger.Alerts).Status);
    }

    [Fact]
    public async Task An_alert_that_gets_lost_is_a_warning_and_fails_no_run()
    {
        var ending = await _host.RunAsync("run", _host.Probe(alerter: "broken: true"), "--json");

        Assert.Equal(0, ending.ExitCode);
        Assert.Equal("finished", ending.Json().GetProperty("status").GetString());
        Assert.Contains("warning: The alert could not be sent: The line is dead.", ending.Error, StringComparison.Ordinal);
        Assert.Equal(RunStatus.Finished, Assert.Single(_host.Ledger.Runs).Record.Status);
    }

    [Fact]
    public async Task An_alert_that_gets_lost_does_not_hide_why_the_run_failed()
    {
        var ending = await _host.RunAsync("run", _host.Probe("behaviour: fail", alerter: "broken: true"));

        Assert.Equal(1, ending.ExitCode);
        Assert.Contains("The well is dry; dig deeper.", Assert.Single(ending.Mistakes()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_alerter_writes_failures_to_standard_error()
    {
        var config = _host.Write("logged.yaml", "{ stack: { alerter: log }, job: { kind: probe, behaviour: fail } }");

        var ending = await _host.RunAsync("run", config, "--json");

        Assert.Equal(1, ending.ExitCode);
        Assert.Contains(ending.Mistakes(), m => m.StartsWith("The probe run ", StringComparison.Ordinal) && m.EndsWith("failed: The well is dry; dig deeper.", StringComparison.Ordinal));
        ending.Json();
    }

    public void Dispose() => _host.Dispose();
}
