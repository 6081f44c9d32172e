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
    [InlineData("show", "job.password=" + Secret + Secret + Secret + Secret + Secret + Secret + Secret + Secret + Secret + Secret + Secret + Secret + Secret)]
    [InlineData("check", "job.password=[" + Secret + "]")]
    [InlineData("check", "job.password=" + Secret + ": x")]
    [InlineData("check", "job.password={ x: [ " + Secret + " ] }", "job.note=${job.password}")]
    [InlineData("check", "job.pasword=" + Secret)]
    [InlineData("check", "job.password=${env:NOBODY_SETS_THIS:-" + Secret)]
    [InlineData("check", "job.password=${nowhere}" + Secret)]
    public async Task Not_even_the_place_that_it_came_from_shows_it(string verb, params string[] overrides)
    {
        var ending = await _host.RunAsync([verb, _host.Probe(), .. overrides.SelectMany(o => (string[])["--set", o])]);

        Assert.DoesNotContain(Secret, ending.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, ending.Error, StringComparison.Ordinal);
        AssertNothingRecorded();
    }

    [Theory]
    [InlineData("\"hunter\\x32-and-more\"")]
    [InlineData("'hunter2-and-more'")]
    [InlineData("\"abc\"")]
    public async Task Nor_does_its_own_spelling_show_it(string spelling)
    {
        var ending = await _host.RunAsync("show", _host.Probe(), "--set", "vars.password=" + spelling, "--set", "job.password=${vars.password}", "--set", "job.note=" + spelling);

        Assert.Equal(0, ending.ExitCode);
        Assert.DoesNotContain(spelling, ending.Output, StringComparison.Ordinal);
        Assert.Contains("\"***\"  # --set vars.password=***", ending.Output, StringComparison.Ordinal);
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

    [Theory]
    [InlineData(Secret)]
    [InlineData("abc")]
    public async Task What_refers_to_it_is_recorded_without_it(string secret)
    {
        var config = _host.Write("referring.yaml", $$"""
            vars: { password: {{secret}} }
            run: { experiment: "${vars.password}", name: "${job.password}", tags: { whole: "${job.password}" } }
            stack: { tracker: ledger }
            job: { kind: probe, password: "${vars.password}", inputs: { kind: fingerprinted, source: "${job.password}" }, behaviour: succeed }
            """);

        Assert.Equal(0, (await _host.RunAsync("run", config)).ExitCode);
        var runs = await _host.RunAsync("runs", config);

        Assert.DoesNotContain(secret, runs.Output, StringComparison.Ordinal);
        var run = Assert.Single(_host.Ledger.Runs).Record;
        Assert.Equal(("***", "***", "***"), (run.Start.Experiment, run.Start.Name, run.Tags["whole"]));
        Assert.Equal("***", Assert.Single(run.Data).Source);
    }

    [Fact]
    public async Task What_holds_it_is_recorded_without_it()
    {
        var config = _host.Write("holding.yaml", $$"""
            run: { experiment: "e ${job.password}", name: "n ${job.password}", tags: { part: "t ${job.password}" } }
            stack: { tracker: ledger }
            job: { kind: probe, password: {{Secret}}, inputs: { kind: fingerprinted, source: "db://${job.password}@host" }, behaviour: report }
            """);

        Assert.Equal(0, (await _host.RunAsync("run", config)).ExitCode);

        var run = Assert.Single(_host.Ledger.Runs).Record;
        Assert.Equal(("e ***", "n ***", "t ***"), (run.Start.Experiment, run.Start.Name, run.Tags["part"]));
        Assert.Equal("db://***@host", Assert.Single(run.Data).Source);
        AssertNothingRecorded();
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
