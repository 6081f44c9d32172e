using Baton.Data;

namespace Baton.Hosting.Tests.Running;

/// <summary>What a run records so that it can be made again.</summary>
public sealed class RecordingTests : IDisposable
{
    private readonly ProbeHost _host = new();

    [Fact]
    public async Task The_seed_reaches_the_job_and_the_tracker()
    {
        await _host.RunAsync("run", _host.Probe(), "--set", "run.seed=23");

        Assert.Contains("run  with seed 23", _host.Ledger.Events);
        Assert.Equal("23", Assert.Single(_host.Ledger.Runs).Record.Tags["baton.seed"]);
    }

    [Fact]
    public async Task The_versions_of_what_it_ran_with_are_recorded()
    {
        await _host.RunAsync("run", _host.Probe());

        var tags = Assert.Single(_host.Ledger.Runs).Record.Tags;
        Assert.Contains("package.Baton", tags.Keys);
        Assert.Contains("package.Baton.Abstractions", tags.Keys);
        Assert.All(tags.Where(t => t.Key.StartsWith("package.", StringComparison.Ordinal)), t => Assert.Matches(@"^\d+\.\d+", t.Value));
        Assert.NotEqual("", tags["baton.runtime"]);
        Assert.NotEqual("", tags["baton.os"]);
    }

    [Fact]
    public async Task The_commit_is_recorded_where_there_is_one()
    {
        await _host.RunAsync("run", _host.Probe());

        var tags = Assert.Single(_host.Ledger.Runs).Record.Tags;
        Assert.True(!tags.TryGetValue("baton.commit", out var commit) || commit.Length is 40 or 64, commit);
    }

    [Fact]
    public async Task Experiment_name_and_tags_come_from_the_config()
    {
        var config = _host.Write("named.yaml", """
            run: { experiment: trees, name: tall, tags: { owner: Ada, "baton.seed": mine } }
            stack: { tracker: ledger }
            job: probe
            """);

        var ending = await _host.RunAsync("run", config);

        Assert.Equal(0, ending.ExitCode);
        var run = Assert.Single(_host.Ledger.Runs).Record;
        Assert.Equal(("trees", "tall", "probe"), (run.Start.Experiment, run.Start.Name, run.Start.Job));
        Assert.Equal("Ada", run.Tags["owner"]);
    }

    [Fact]
    public async Task Fingerprints_metrics_artifacts_model_and_outputs_are_recorded()
    {
        await _host.RunAsync("run", _host.Probe("behaviour: report, inputs: fingerprinted"));

        var run = Assert.Single(_host.Ledger.Runs).Record;
        Assert.Equal([new DataFingerprint("memory", "sha256:abcd", 0)], run.Data);
        Assert.Equal(1.25, run.Metrics["rmse"]);
        Assert.True(double.IsNaN(run.Metrics["r2"]));
        Assert.Equal("a-1", Assert.Single(run.Artifacts).Id);
        Assert.Equal("probe/3", run.Tags["baton.model"]);
        Assert.Equal("out/predictions.csv", run.Tags["baton.output.0"]);
        Assert.Equal("out/model.onnx", run.Tags["baton.output.1"]);
    }

    [Fact]
    public async Task The_recorded_config_is_resolved_and_runs_again_to_the_same()
    {
        var config = _host.Write("resolved.yaml", """
            vars: { name: from-vars }
            stack: { tracker: ledger }
            job: { kind: probe, note: "${vars.name}", rounds: 2, parts: [ { kind: told, name: a } ] }
            """);
        await _host.RunAsync("run", config, "--set", "job.rounds=3");
        var recorded = Assert.Single(_host.Ledger.Runs).Record.Start.Config;
        Assert.Contains("note: from-vars", recorded, StringComparison.Ordinal);

        var again = await _host.RunAsync("run", _host.Write("again.yaml", recorded));

        Assert.Equal(0, again.ExitCode);
        Assert.Equal(recorded, _host.Ledger.Runs[1].Record.Start.Config);
        Assert.Equal(2, _host.Ledger.Events.Count(e => e.StartsWith("run from-vars", StringComparison.Ordinal)));
    }

    public void Dispose() => _host.Dispose();
}
