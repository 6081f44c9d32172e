using System.Text.Json;
using Baton.Tracking;

namespace Baton.Hosting.Tests.Running;

/// <summary>Every way in which a run may end: its exit code, its messages, its JSON and what the tracker keeps.</summary>
public sealed class EndingTests : IDisposable
{
    private readonly ProbeHost _host = new();

    [Fact]
    public async Task A_run_that_does_what_it_should_exits_with_0_and_shows_a_table()
    {
        var ending = await _host.RunAsync("run", _host.Probe("behaviour: report"));

        Assert.Equal(0, ending.ExitCode);
        Assert.Matches(@"(?m)^\s*status\s+finished\s*$", ending.Output);
        Assert.Matches(@"(?m)^\s*rmse\s+1\.25  \(smaller is better\)\s*$", ending.Output);
        Assert.Contains("probe version 3 (champion)", ending.Output, StringComparison.Ordinal);
        Assert.Contains("out/predictions.csv (7 rows)", ending.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^\s*file\s+out/model\.onnx\s*$", ending.Output);
        Assert.Equal(RunStatus.Finished, Assert.Single(_host.Ledger.Runs).Record.Status);
    }

    [Fact]
    public async Task Json_is_one_object_with_what_came_out_and_null_for_what_is_no_number()
    {
        var ending = await _host.RunAsync("run", _host.Probe("behaviour: report"), "--json");

        Assert.Equal(0, ending.ExitCode);
        var json = ending.Json();
        Assert.Equal(
            ["run", "job", "status", "metrics", "model", "artifacts", "duration_s"],
            json.EnumerateObject().Select(p => p.Name));
        Assert.Equal("run-1", json.GetProperty("run").GetString());
        Assert.Equal("probe", json.GetProperty("job").GetString());
        Assert.Equal("finished", json.GetProperty("status").GetString());
        Assert.Equal(1.25, json.GetProperty("metrics").GetProperty("rmse").GetDouble());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("metrics").GetProperty("r2").ValueKind);
        Assert.Equal("probe", json.GetProperty("model").GetProperty("name").GetString());
        Assert.Equal("out/model.onnx", json.GetProperty("artifacts").EnumerateArray().Last().GetProperty("path").GetString());
        Assert.Equal(3, json.GetProperty("model").GetProperty("version").GetInt32());
        Assert.Equal(3, json.GetProperty("artifacts").GetArrayLength());
        Assert.True(json.GetProperty("duration_s").GetDouble() >= 0);
    }

    [Theory]
    [InlineData("fail", "The well is dry; dig deeper.")]
    [InlineData("throw", "InvalidOperationException: Nobody thought of this.")]
    [InlineData("runOutOfMemory", "The machine has too little memory")]
    [InlineData("giveUp", "The server took too long.")]
    public async Task A_job_that_fails_exits_with_1_and_a_sentence(string behaviour, string sentence)
    {
        var ending = await _host.RunAsync("run", _host.Probe($"behaviour: {behaviour}"));

        Assert.Equal(1, ending.ExitCode);
        Assert.Contains(sentence, Assert.Single(ending.Mistakes()), StringComparison.Ordinal);
        ending.HasNoStackTrace();
        var run = Assert.Single(_host.Ledger.Runs).Record;
        Assert.Equal(RunStatus.Failed, run.Status);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fail", "The well is dry; dig deeper.")]
    [InlineData("throw", "Nobody thought of this.")]
    public async Task Json_of_a_job_that_failed_says_why(string behaviour, string sentence)
    {
        var ending = await _host.RunAsync("run", _host.Probe($"behaviour: {behaviour}"), "--json");

        Assert.Equal(1, ending.ExitCode);
        var json = ending.Json();
        Assert.Equal("failed", json.GetProperty("status").GetString());
        Assert.Equal("run-1", json.GetProperty("run").GetString());
        Assert.Contains(sentence, json.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Contains(sentence, Assert.Single(ending.Mistakes()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tracker_keeps_the_details_of_what_nobody_expected()
    {
        await _host.RunAsync("run", _host.Probe("behaviour: throw"));

        Assert.Contains("at Baton.Hosting.Tests.Components.ProbeJob", Assert.Single(_host.Ledger.Runs).Record.Tags["baton.exception"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_run_that_a_person_stops_exits_with_130_and_is_recorded_as_cancelled(bool json)
    {
        var config = _host.Probe("behaviour: waitToBeCancelled");
        var ending = await _host.RunAndCancelAsync(json ? ["run", config, "--json"] : ["run", config]);

        Assert.Equal(130, ending.ExitCode);
        Assert.Empty(ending.Mistakes());
        ending.HasNoStackTrace();
        Assert.Equal(RunStatus.Cancelled, Assert.Single(_host.Ledger.Runs).Record.Status);
        if (json)
            Assert.Equal("cancelled", ending.Json().GetProperty("status").GetString());
        else
            Assert.Contains("cancelled", ending.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_config_exits_with_2_tells_all_mistakes_with_their_places_and_opens_no_run()
    {
        var config = _host.Write("wrong.yaml", """
            stack: { tracker: ledger }
            job:
              kind: probe
              rounds: 11
              behavior: succeed
            """);

        var ending = await _host.RunAsync("run", config);

        Assert.Equal(2, ending.ExitCode);
        Assert.Equal("", ending.Output);
        var mistakes = ending.Mistakes();
        Assert.Equal(2, mistakes.Length);
        Assert.Contains(mistakes, m => m.StartsWith($"{config}:4:11 job.rounds: ", StringComparison.Ordinal) && m.Contains("10", StringComparison.Ordinal) && m.Contains("11", StringComparison.Ordinal));
        Assert.Contains(mistakes, m => m.StartsWith($"{config}:5:3 job.behavior: ", StringComparison.Ordinal) && m.Contains("'behaviour'", StringComparison.Ordinal));
        ending.HasNoStackTrace();
        Assert.Empty(_host.Ledger.Runs);
        Assert.DoesNotContain(_host.Ledger.Events, e => e.StartsWith("run", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_of_a_wrong_config_lists_the_mistakes()
    {
        var config = _host.Write("wrong.yaml", "job: { kind: probe, rounds: 11, behavior: succeed }");

        var ending = await _host.RunAsync("run", config, "--json");

        Assert.Equal(2, ending.ExitCode);
        var json = ending.Json();
        Assert.Equal("invalid", json.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("run").ValueKind);
        Assert.Equal(["job.rounds", "job.behavior"], json.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("path").GetString()));
        Assert.All(json.GetProperty("errors").EnumerateArray(), e => Assert.Equal(1, e.GetProperty("line").GetInt32()));
    }

    [Theory]
    [InlineData("run", "--json")]
    [InlineData("run", "--json", "x.yaml", "--nonsense")]
    [InlineData("run", "--json", "no-such-file.yaml")]
    [InlineData("run", "--json", "no-such-folder/no-such-file.yaml", "--set", "job.kind=probe")]
    public async Task Whatever_is_wrong_with_the_command_line_json_is_one_object(params string[] args)
    {
        var ending = await _host.RunAsync(args);

        Assert.Equal(2, ending.ExitCode);
        var json = ending.Json();
        Assert.Equal("invalid", json.GetProperty("status").GetString());
        Assert.NotEqual(0, json.GetProperty("errors").GetArrayLength());
        Assert.NotEmpty(ending.Mistakes());
        ending.HasNoStackTrace();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_run_that_cannot_be_opened_exits_with_1(bool json)
    {
        var config = _host.Probe(tracker: "fault: start");
        var ending = await _host.RunAsync(json ? ["run", config, "--json"] : ["run", config]);

        Assert.Equal(1, ending.ExitCode);
        Assert.Equal("The tracker is full; make room.", Assert.Single(ending.Mistakes()));
        Assert.DoesNotContain(_host.Ledger.Events, e => e.StartsWith("run ", StringComparison.Ordinal));
        if (json)
            Assert.Equal("failed", ending.Json().GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_run_whose_end_cannot_be_recorded_has_failed()
    {
        var ending = await _host.RunAsync("run", _host.Probe(tracker: "fault: finish"), "--json");

        Assert.Equal(1, ending.ExitCode);
        Assert.Equal("failed", ending.Json().GetProperty("status").GetString());
        Assert.Contains("The tracker is full; make room.", Assert.Single(ending.Mistakes()), StringComparison.Ordinal);
        ending.HasNoStackTrace();
    }

    [Fact]
    public async Task Data_that_is_missing_fails_the_run_before_the_job_begins()
    {
        var ending = await _host.RunAsync("run", _host.Probe("inputs: { kind: fingerprinted, missing: true }"));

        Assert.Equal(1, ending.ExitCode);
        Assert.Contains("There is no data.", Assert.Single(ending.Mistakes()), StringComparison.Ordinal);
        Assert.DoesNotContain(_host.Ledger.Events, e => e.StartsWith("run ", StringComparison.Ordinal));
        Assert.Equal(RunStatus.Failed, Assert.Single(_host.Ledger.Runs).Record.Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Progress_is_never_on_standard_output(bool json)
    {
        var config = _host.Probe("rounds: 3");
        var ending = await _host.RunAsync(json ? ["run", config, "--json"] : ["run", config]);

        Assert.Equal(0, ending.ExitCode);
        Assert.DoesNotContain("at work", ending.Output, StringComparison.Ordinal);
        Assert.Equal(["step-0: at work (50 %)", "step-1: at work (50 %)", "step-2: at work (50 %)"], ending.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_run_without_a_tracker_runs_as_well()
    {
        var ending = await _host.RunAsync("run", _host.Write("bare.yaml", "job: probe"), "--json");

        Assert.Equal(0, ending.ExitCode);
        Assert.NotEqual("", ending.Json().GetProperty("run").GetString());
        Assert.Empty(_host.Ledger.Runs);
    }

    public void Dispose() => _host.Dispose();
}
