using Baton.Generated;
using Baton.Hosting.Output;
using Baton.Tracking;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Hosting.Tests.Running;

/// <summary>What cannot be told to anybody breaks nothing: the run ends as it would have.</summary>
public sealed class LostOutputTests : IDisposable
{
    private readonly ProbeHost _host = new();

    [Theory]
    [InlineData("run")]
    [InlineData("run", "--json")]
    [InlineData("show")]
    public async Task A_result_that_cannot_be_written_is_told_on_standard_error_and_exits_with_1(string verb, params string[] options)
    {
        using var error = new StringWriter();

        var exitCode = await RunAsync(new FullWriter(), error, [verb, _host.Probe(), .. options]);

        Assert.Equal(1, exitCode);
        Assert.Contains("error: The result could not be written to standard output: No space left on device", error.ToString(), StringComparison.Ordinal);
        Assert.All(_host.Ledger.Runs, r => Assert.Equal(RunStatus.Finished, r.Record.Status));
    }

    [Theory]
    [InlineData("succeed", 0)]
    [InlineData("fail", 1)]
    public async Task Progress_and_messages_that_cannot_be_written_change_nothing(string behaviour, int expected)
    {
        using var output = new StringWriter();

        var exitCode = await RunAsync(output, new FullWriter(), ["run", _host.Probe($"rounds: 3, behaviour: {behaviour}"), "--json"]);

        Assert.Equal(expected, exitCode);
        Assert.StartsWith("{\"run\":\"run-1\"", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(expected == 0 ? RunStatus.Finished : RunStatus.Failed, Assert.Single(_host.Ledger.Runs).Record.Status);
    }

    [Fact]
    public async Task A_config_that_is_wrong_keeps_its_exit_code() =>
        Assert.Equal(2, await RunAsync(new FullWriter(), new FullWriter(), ["run", _host.Probe("rounds: 99"), "--json"]));

    public void Dispose() => _host.Dispose();

    private Task<int> RunAsync(TextWriter output, TextWriter error, string[] args) =>
        BatonApp.RunAsync(args, HostCatalog.Create(), s => s.AddSingleton(_host.Ledger), HostConsole.Plain(output, error));
}
