namespace Baton.Hosting.Tests.Running;

/// <summary>A secret is never written out: not shown, not recorded, not told in a message.</summary>
public sealed class SecretTests : IDisposable
{
    private const string Secret = "hunter2-and-more";

    private readonly ProbeHost _host = new();

    [Theory]
    [InlineData("run")]
    [InlineData("run", "--json")]
    [InlineData("check")]
    [InlineData("show")]
    [InlineData("runs")]
    [InlineData("run", "--set", "job.rounds=99")]
    [InlineData("show", "--set", "job.rounds=99")]
    [InlineData("run", "--set", "job.behaviour=failWithPassword")]
    [InlineData("run", "--json", "--set", "job.behaviour=failWithPassword")]
    [InlineData("run", "--json", "--set", "stack.tracker.fault=start")]
    [InlineData("run", "--json", "--set", "stack.alerter.broken=true")]
    public async Task No_verb_writes_it_out(string verb, params string[] options)
    {
        var config = _host.Probe($"password: {Secret}", tracker: $"token: {Secret}", alerter: $"token: {Secret}");

        var ending = await _host.RunAsync([verb, config, .. options]);

        Assert.DoesNotContain(Secret, ending.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, ending.Error, StringComparison.Ordinal);
        AssertNothingRecorded();
    }

    [Theory]
    [InlineData("run", "job.password=" + Secret)]
    [InlineData("show", "job.password=" + Secret)]
    [InlineData("check", "job={kind: probe, password: " + Secret + ", rounds: 99}")]
    [InlineData("show", "vars.password=" + Secret, "job.password=${vars.password}")]
    [InlineData("run", "vars.password=" + Secret, "job.password=${vars.password}")]
    public async Task Not_even_the_place_that_it_came_from_shows_it(string verb, params string[] overrides)
    {
        var ending = await _host.RunAsync([verb, _host.Probe(), .. overrides.SelectMany(o => (string[])["--set", o])]);

        Assert.DoesNotContain(Secret, ending.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, ending.Error, StringComparison.Ordinal);
        AssertNothingRecorded();
    }

    [Fact]
    public async Task An_unexpected_exception_that_holds_it_is_recorded_without_it()
    {
        var ending = await _host.RunAsync("run", _host.Probe($"behaviour: failWithPassword, password: {Secret}"), "--json");

        Assert.Equal(1, ending.ExitCode);
        Assert.Contains("The server does not know the password", ending.Json().GetProperty("error").GetString(), StringComparison.Ordinal);
        AssertNothingRecorded();
        Assert.DoesNotContain(Secret, Assert.Single(_host.Ledger.Alerts).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_job_gets_it_all_the_same()
    {
        await _host.RunAsync("run", _host.Probe($"password: {Secret}"));

        Assert.Contains($"password {Secret}", _host.Ledger.Events);
    }

    [Fact]
    public async Task Show_writes_stars_in_its_place()
    {
        var ending = await _host.RunAsync("show", _host.Probe($"password: {Secret}"));

        Assert.Equal(0, ending.ExitCode);
        Assert.Contains("***", ending.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();

    private void AssertNothingRecorded()
    {
        foreach (var run in _host.Ledger.Runs)
        {
            Assert.DoesNotContain(Secret, run.Record.Start.Config, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, run.Record.Error ?? "", StringComparison.Ordinal);
            Assert.All(run.Record.Tags, t => Assert.DoesNotContain(Secret, t.Value, StringComparison.Ordinal));
            Assert.All(run.Record.Parameters, p => Assert.DoesNotContain(Secret, p.Value, StringComparison.Ordinal));
        }
    }
}
