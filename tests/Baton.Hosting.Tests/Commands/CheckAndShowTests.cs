namespace Baton.Hosting.Tests.Commands;

/// <summary><c>check</c> and <c>show</c>: what a config says, without running it.</summary>
public sealed class CheckAndShowTests : IDisposable
{
    private readonly ProbeHost _host = new();

    [Fact]
    public async Task Check_of_a_right_config_names_its_job()
    {
        var ending = await _host.RunAsync("check", _host.Probe());

        Assert.Equal(0, ending.ExitCode);
        Assert.Contains("the job 'probe'", ending.Output, StringComparison.Ordinal);
        Assert.Empty(_host.Ledger.Runs);
    }

    [Theory]
    [InlineData("{ job: { kind: prob } }", "'probe'")]
    [InlineData("{ job: { kind: probe, parts: [ { kind: told } ] } }", "name")]
    [InlineData("{ job: { kind: probe, behaviour: sing } }", "succeed")]
    [InlineData("{ jobs: probe }", "'job'")]
    [InlineData("{ run: { seed: -1 }, job: probe }", "0")]
    [InlineData("{ stack: { tracker: ledgre }, job: probe }", "'ledger'")]
    [InlineData("", "job")]
    public async Task Check_of_a_wrong_config_exits_with_2_and_says_what_is_expected(string config, string hint)
    {
        var ending = await _host.RunAsync("check", _host.Write("wrong.yaml", config));

        Assert.Equal(2, ending.ExitCode);
        Assert.Contains(ending.Mistakes(), m => m.Contains("wrong.yaml:1:", StringComparison.Ordinal) && m.Contains(hint, StringComparison.Ordinal));
        ending.HasNoStackTrace();
    }

    [Fact]
    public async Task Show_tells_each_value_and_where_it_came_from()
    {
        var first = _host.Write("base.yaml", "job:\n  kind: probe\n  note: base\n  rounds: 2\n");
        var second = _host.Write("over.yaml", "job:\n  rounds: 3\n");

        var ending = await _host.RunAsync("show", first, second, "--set", "run.seed=5");

        Assert.Equal(0, ending.ExitCode);
        var lines = ending.Output.Split('\n');
        Assert.Contains(lines, l => l.Contains("note", StringComparison.Ordinal) && l.Contains("base", StringComparison.Ordinal) && l.Contains("base.yaml:3:9", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("rounds", StringComparison.Ordinal) && l.Contains('3') && l.Contains("over.yaml:2:11", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("seed", StringComparison.Ordinal) && l.Contains('5') && l.Contains("--set run.seed=5", StringComparison.Ordinal));
        Assert.Empty(_host.Ledger.Runs);
    }

    public void Dispose() => _host.Dispose();
}
