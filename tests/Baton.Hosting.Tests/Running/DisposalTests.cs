using Baton.Tracking;

namespace Baton.Hosting.Tests.Running;

/// <summary>The run disposes what it made, in reverse order, however it ended.</summary>
public sealed class DisposalTests : IDisposable
{
    private const string Parts = "parts: [ { kind: told, name: first }, { kind: told, name: second } ]";

    private readonly ProbeHost _host = new();

    [Theory]
    [InlineData("succeed")]
    [InlineData("fail")]
    [InlineData("throw")]
    public async Task The_run_then_the_job_then_its_parts_then_the_stack(string behaviour)
    {
        await _host.RunAsync("run", _host.Probe($"behaviour: {behaviour}, {Parts}"));

        Assert.Equal(
            ["dispose run", "dispose job", "dispose second", "dispose first", "dispose alerter", "dispose tracker"],
            _host.Ledger.Events.Where(e => e.StartsWith("dispose", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_check_disposes_what_it_made_and_runs_nothing()
    {
        var ending = await _host.RunAsync("check", _host.Probe(Parts));

        Assert.Equal(0, ending.ExitCode);
        Assert.Equal(["dispose job", "dispose second", "dispose first", "dispose alerter", "dispose tracker"], _host.Ledger.Events);
        Assert.Empty(_host.Ledger.Runs);
    }

    [Fact]
    public async Task A_run_that_cannot_be_opened_disposes_what_was_made()
    {
        await _host.RunAsync("run", _host.Probe(Parts, tracker: "fault: start"));

        Assert.Equal(["dispose job", "dispose second", "dispose first", "dispose alerter", "dispose tracker"], _host.Ledger.Events);
    }

    [Fact]
    public async Task A_part_that_does_not_let_go_changes_nothing_of_how_the_run_ended()
    {
        var ending = await _host.RunAsync("run", _host.Probe("parts: [ { kind: told, name: first, stubborn: true }, { kind: told, name: second } ]"), "--json");

        Assert.Equal(0, ending.ExitCode);
        Assert.Equal("finished", ending.Json().GetProperty("status").GetString());
        Assert.Contains("warning: ", ending.Error, StringComparison.Ordinal);
        Assert.Contains("The part does not let go.", ending.Error, StringComparison.Ordinal);
        ending.HasNoStackTrace();
        Assert.Equal(RunStatus.Finished, Assert.Single(_host.Ledger.Runs).Record.Status);
        Assert.Contains("dispose tracker", _host.Ledger.Events);
    }

    public void Dispose() => _host.Dispose();
}
