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
