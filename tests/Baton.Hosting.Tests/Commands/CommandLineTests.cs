namespace Baton.Hosting.Tests.Commands;

/// <summary>What a host says to a command line that it does not understand, or that asks for help.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly ProbeHost _host = new();

    [Theory]
    [InlineData]
    [InlineData("walk", "x.yaml")]
    [InlineData("run")]
    [InlineData("run", "x.yaml", "--sett", "a=b")]
    [InlineData("check")]
    [InlineData("explain")]
    [InlineData("kinds", "model", "metric")]
    [InlineData("runs", "x.yaml", "--limit", "many")]
    [InlineData("runs", "x.yaml", "--limit", "0")]
    [InlineData("runs", "x.yaml", "--limit", "-1")]
    public async Task A_command_line_that_makes_no_sense_exits_with_2(params string[] args)
    {
        var ending = await _host.RunAsync(args);

        Assert.Equal(2, ending.ExitCode);
        Assert.NotEmpty(ending.Mistakes());
        Assert.Equal("", ending.Output);
        ending.HasNoStackTrace();
    }

    [Theory]
    [InlineData("There is no verb 'rnu'; did you mean 'run'", "rnu", "x.yaml", "--set", "a=b")]
    [InlineData("A verb is missing; there are run, check")]
    [InlineData("There is no option '--jsn'; did you mean '--json'", "run", "x.yaml", "--jsn")]
    [InlineData("There is no option '--JSON'", "run", "x.yaml", "--JSON")]
    [InlineData("There is no option '--json'", "runs", "x.yaml", "--json")]
    [InlineData("There is no option '-j'", "check", "-j")]
    public async Task A_word_that_makes_no_sense_is_told_with_what_would(string mistake, params string[] args)
    {
        var ending = await _host.RunAsync(args);

        Assert.Equal(2, ending.ExitCode);
        Assert.StartsWith(mistake, Assert.Single(ending.Mistakes()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run", "--json")]
    [InlineData("--json", "run", "x.yaml")]
    [InlineData("rnu", "x.yaml", "--json")]
    [InlineData("run", "x.yaml", "--json", "--nope")]
    [InlineData("run", "x.yaml", "--json", "--set")]
    public async Task A_program_gets_its_one_object_all_the_same(params string[] args)
    {
        var ending = await _host.RunAsync(args);

        Assert.Equal(2, ending.ExitCode);
        Assert.Equal("invalid", ending.Json().GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_word_that_begins_with_an_at_is_a_word()
    {
        var words = _host.Write("words", "--help");

        var ending = await _host.RunAsync("run", "@" + words);

        Assert.Equal(2, ending.ExitCode);
        Assert.Contains($"@{words}: there is no such file", Assert.Single(ending.Mistakes()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_verb()
    {
        var ending = await _host.RunAsync("--help");

        Assert.Equal(0, ending.ExitCode);
        foreach (var verb in (string[])["run", "check", "show", "runs", "kinds", "explain", "schema"])
            Assert.Matches($@"(?m)^\s+{verb}\b", ending.Output);
    }

    [Fact]
    public async Task A_set_that_is_no_assignment_is_a_mistake_of_the_config()
    {
        var ending = await _host.RunAsync("check", _host.Probe(), "--set", "job.rounds");

        Assert.Equal(2, ending.ExitCode);
        Assert.Contains("--set job.rounds", Assert.Single(ending.Mistakes()), StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();
}
