using Baton.Artifacts;
using Baton.Data;
using Baton.Testing.Components;
using Baton.Testing.Laws;
using Baton.Testing.Samples;
using Baton.Tracking;
using Xunit;

namespace Baton.Testing.Tracking;

/// <summary>Laws that every experiment tracker keeps.</summary>
/// <param name="fixture">Says where the tracker keeps runs.</param>
public abstract class ExperimentTrackerLaws(ExperimentTrackerFixture fixture) : FamilyLaws<ExperimentTrackerFixture>(fixture)
{
    private const int Tasks = 4;
    private const int Runs = 3;

    private static readonly DateTimeOffset Began = new(2024, 2, 29, 23, 59, 59, TimeSpan.Zero);

    /// <summary>What was recorded is found again, also by another instance and while the run goes on; a name given again has its last value.</summary>
    [Fact]
    public async Task What_was_recorded_is_found_again()
    {
        var law = Law("a result that cannot be traced to its config, data and commit cannot be repeated");
        using var folder = new TestFolder();
        var start = Start() with { Name = "a name", Config = "seed: 7\n", Tags = new Dictionary<string, string> { ["commit"] = "abc" } };
        string id;
        await using (var run = await Fixture.Open(folder.Path).StartRunAsync(start))
        {
            id = run.Id;
            await run.LogParametersAsync(new Dictionary<string, string> { ["depth"] = "6", ["rate"] = "0.3" });
            await run.LogParametersAsync(new Dictionary<string, string> { ["depth"] = "8" });
            await run.LogMetricsAsync(new Dictionary<string, double> { ["rmse"] = 2, ["odd"] = double.NaN, ["far"] = double.PositiveInfinity }, step: 1);
            await run.LogMetricsAsync(new Dictionary<string, double> { ["rmse"] = 1.0 / 3 }, step: 2);
            await run.LogTagsAsync(new Dictionary<string, string> { ["host"] = "here" });
            await run.LogDataAsync(new DataFingerprint("data.csv", "sha256:00", 42));
            await run.LogArtifactAsync(new ArtifactReference("model", "id-1", "sha256:ff", long.MaxValue));
            foreach (var tracker in (IEnumerable<IExperimentTracker>)[Fixture.Open(folder.Path), Fixture.Open(folder.Path)])
                RequireRecord(law, await tracker.FindRunAsync(id), start, RunStatus.Running, null);
            await run.FinishAsync(RunStatus.Failed, "it went wrong");
        }

        var found = await Fixture.Open(folder.Path).FindRunAsync(id);
        RequireRecord(law, found, start, RunStatus.Failed, "it went wrong");
        law.Require(found!.EndedAt is not null, "a time at which it ended", "none");
    }

    /// <summary>A run ends as it was said to; one that is closed before that does not count as finished, and is not left running.</summary>
    [Fact]
    public async Task A_run_ends_as_it_was_said_to()
    {
        var law = Law("a run that died must not look like one that succeeded");
        using var folder = new TestFolder();
        var tracker = Fixture.Open(folder.Path);
        foreach (var status in (RunStatus[])[RunStatus.Finished, RunStatus.Cancelled, RunStatus.Failed])
        {
            await using var run = await tracker.StartRunAsync(Start());
            await run.FinishAsync(status);
            var ended = await tracker.FindRunAsync(run.Id);
            law.Require(ended?.Status == status, $"a run that is {status}", $"{ended?.Status}");
        }

        string id;
        await using (var run = await tracker.StartRunAsync(Start()))
            id = run.Id;
        var closed = await tracker.FindRunAsync(id);
        law.Require(closed?.Status is RunStatus.Failed, "a run that was closed before it was finished to be failed", $"{closed?.Status}");
    }

    /// <summary>A run that is not there is none, however its id is spelt.</summary>
    [Fact]
    public async Task A_run_that_is_not_there_is_none()
    {
        var law = Law("a mistyped id must not show another run");
        using var folder = new TestFolder();
        var tracker = Fixture.Open(folder.Path);
        law.Require(await tracker.FindRunAsync("not-there") is null, "no run of an empty tracker", "one");
        await using var run = await tracker.StartRunAsync(Start());
        foreach (var id in OddNames.All)
        {
            var (answered, found) = await law.AnswersAsync($"the run {OddNames.Shown(id)}", () => tracker.FindRunAsync(id));
            law.Require(!answered || found is null, $"no run {OddNames.Shown(id)}", $"{found?.Id}");
        }
    }

    /// <summary>Runs are listed the newest first, those of an experiment alone if asked for, and no more than asked for.</summary>
    [Fact]
    public async Task Runs_are_listed_the_newest_first()
    {
        var law = Law("people look at what they did last");
        using var folder = new TestFolder();
        var tracker = Fixture.Open(folder.Path);
        law.Require((await tracker.ListRunsAsync()).Count == 0, "no runs in an empty tracker", "some");
        var ids = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            await using var run = await tracker.StartRunAsync(Start() with { Experiment = i % 2 == 0 ? "even" : "odd", StartedAt = Began.AddSeconds(i) });
            await run.FinishAsync(RunStatus.Finished);
            ids.Insert(0, run.Id);
        }

        await RequireListAsync(law, ids, "all runs", tracker.ListRunsAsync());
        await RequireListAsync(law, [ids[1], ids[3]], "the runs of 'even'", tracker.ListRunsAsync("even"));
        await RequireListAsync(law, [ids[0], ids[1]], "the last two runs", tracker.ListRunsAsync(limit: 2));
        await RequireListAsync(law, [], "the runs of an experiment that is not there", tracker.ListRunsAsync("Even "));
    }

    /// <summary>Many runs at once, through two instances, and many threads in one run, lose nothing.</summary>
    [Fact]
    public async Task Many_that_record_at_once_lose_nothing()
    {
        var law = Law("a team's runs go on at the same time");
        using var folder = new TestFolder();
        IExperimentTracker[] trackers = [Fixture.Open(folder.Path), Fixture.Open(folder.Path)];
        await Task.WhenAll(Enumerable.Range(0, Tasks).Select(i => Task.Run(async () =>
        {
            for (var n = 0; n < Runs; n++)
            {
                await using var run = await trackers[i % 2].StartRunAsync(Start() with { Experiment = $"experiment {i}" });
                await Task.WhenAll(Enumerable.Range(0, Tasks).Select(t => run.LogParametersAsync(new Dictionary<string, string> { [$"thread {t}"] = $"{i}-{n}" })));
                await run.FinishAsync(RunStatus.Finished);
            }
        })));
        for (var i = 0; i < Tasks; i++)
        {
            var runs = await trackers[(i + 1) % 2].ListRunsAsync($"experiment {i}");
            law.Require(runs.Count == Runs && runs.All(r => r.Status is RunStatus.Finished && r.Parameters.Count == Tasks), $"{Runs} finished runs with {Tasks} parameters each", string.Join("; ", runs.Select(r => $"{r.Status} with {r.Parameters.Count}")));
        }
    }

    /// <summary>Odd names and values are kept as they are or refused.</summary>
    [Fact]
    public async Task Odd_texts_are_kept_or_refused()
    {
        var law = Law("a parameter is whatever a config says");
        using var folder = new TestFolder();
        var tracker = Fixture.Open(folder.Path);
        await using var run = await tracker.StartRunAsync(Start());
        foreach (var text in OddNames.All)
        {
            var (answered, _) = await law.AnswersAsync($"the parameter {OddNames.Shown(text)}", () => LogAsync(run, text));
            if (!answered)
                continue;
            var record = await tracker.FindRunAsync(run.Id);
            law.Require(record!.Parameters.TryGetValue(text, out var value) && value == text, $"the parameter {OddNames.Shown(text)} with that as its value", OddNames.Shown(value ?? "(nothing)"));
        }
    }

    /// <summary>What is cancelled is not recorded.</summary>
    [Fact]
    public async Task What_is_cancelled_is_not_recorded()
    {
        var law = Law("who stops a run must not wait for its tracker");
        using var folder = new TestFolder();
        var tracker = Fixture.Open(folder.Path);
        await using var run = await tracker.StartRunAsync(Start());
        var cancelled = new CancellationToken(canceled: true);
        await law.RefusesAsync<OperationCanceledException>("a run that is started after the cancellation", () => tracker.StartRunAsync(Start(), cancelled));
        await law.RefusesAsync<OperationCanceledException>("parameters after the cancellation", () => run.LogParametersAsync(new Dictionary<string, string> { ["late"] = "1" }, cancelled));
        var runs = await tracker.ListRunsAsync();
        law.Require(runs.Count == 1 && runs[0].Parameters.Count == 0, "one run without parameters", string.Join("; ", runs.Select(r => $"{r.Id} with {r.Parameters.Count}")));
    }

    /// <summary>Damaged storage is refused with an exception of ours.</summary>
    [Fact]
    public async Task Damaged_storage_is_refused()
    {
        var law = Law("a damaged file must not end the process, nor look like a tracker without runs");
        using var folder = new TestFolder();
        string id;
        await using (var run = await Fixture.Open(folder.Path).StartRunAsync(Start()))
        {
            id = run.Id;
            await run.FinishAsync(RunStatus.Finished);
        }

        await DamagedStorage.CheckAsync(law, folder, async () => await Fixture.Open(folder.Path).FindRunAsync(id) is not null);
    }

    private static RunStart Start() => new("experiment", "training", Began);

    private static async Task<bool> LogAsync(IRun run, string text)
    {
        await run.LogParametersAsync(new Dictionary<string, string> { [text] = text });
        return true;
    }

    private static async Task RequireListAsync(Law law, IReadOnlyList<string> expected, string what, Task<IReadOnlyList<RunRecord>> listing)
    {
        var ids = (await listing).Select(r => r.Id).ToList();
        law.Require(ids.SequenceEqual(expected), $"{what}, the newest first: {string.Join(", ", expected)}", string.Join(", ", ids));
    }

    private static void RequireRecord(Law law, RunRecord? found, RunStart start, RunStatus status, string? error)
    {
        law.Require(found is not null, "the run", "none");
        law.Require(found.Status == status && found.Error == error, $"{status} ({error})", $"{found.Status} ({found.Error})");
        law.Require(found.Start with { Tags = start.Tags } == start, $"{start}", $"{found.Start}");
        law.Require(found.Parameters.Count == 2 && found.Parameters["depth"] == "8" && found.Parameters["rate"] == "0.3", "the parameters depth = 8 and rate = 0.3", string.Join(", ", found.Parameters));
        law.Require(found.Metrics.Count == 3 && found.Metrics["rmse"].Equals(1.0 / 3) && double.IsNaN(found.Metrics["odd"]) && double.IsPositiveInfinity(found.Metrics["far"]), "the metrics rmse = 1/3, odd = NaN and far = infinity", string.Join(", ", found.Metrics));
        law.Require(found.Tags.TryGetValue("commit", out var commit) && commit == "abc" && found.Tags.TryGetValue("host", out var host) && host == "here", "the tags commit = abc and host = here", string.Join(", ", found.Tags));
        law.Require(found.Data is [{ Source: "data.csv", Digest: "sha256:00", Bytes: 42 }], "the fingerprint of data.csv", string.Join(", ", found.Data));
        law.Require(found.Artifacts is [{ Name: "model", Id: "id-1", Digest: "sha256:ff", Bytes: long.MaxValue }], "the artifact id-1", string.Join(", ", found.Artifacts));
    }
}
