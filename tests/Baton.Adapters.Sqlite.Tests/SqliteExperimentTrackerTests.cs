using Baton.Artifacts;
using Baton.Data;
using Baton.Tracking;

namespace Baton.Adapters.Sqlite.Tests;

public sealed class SqliteExperimentTrackerTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly Clock _clock = new();
    private readonly SqliteExperimentTracker _tracker;

    public SqliteExperimentTrackerTests() => _tracker = new SqliteExperimentTracker(_clock) { Path = _directory.Database };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_that_was_recorded_is_found_again()
    {
        var start = new RunStart("bikes", "training", new DateTimeOffset(2026, 1, 31, 13, 0, 0, 123, TimeSpan.FromHours(2)))
        {
            Name = "Grüße \"x\"",
            Config = "job:\n  kind: training\n",
            Tags = new Dictionary<string, string> { ["commit"] = "abc", ["seed"] = "42" },
        };
        await using var run = await _tracker.StartRunAsync(start, Cancellation);
        await run.LogParametersAsync(new Dictionary<string, string> { ["depth"] = "6", ["empty"] = "", ["nul"] = "a\0b" }, Cancellation);
        await run.LogParametersAsync(new Dictionary<string, string> { ["depth"] = "8" }, Cancellation);
        await run.LogTagsAsync(new Dictionary<string, string> { ["seed"] = "43", ["note"] = "日本 🚲" }, Cancellation);
        await run.LogDataAsync(new DataFingerprint("hour.csv", "sha256:01", 12), Cancellation);
        await run.LogDataAsync(new DataFingerprint("query", "sha256:02", null), Cancellation);
        await run.LogDataAsync(new DataFingerprint("hour.csv", "sha256:01", 12), Cancellation);
        await run.LogArtifactAsync(new ArtifactReference("model", "id1", "sha256:03", long.MaxValue), Cancellation);
        _clock.Now += TimeSpan.FromSeconds(5);
        await run.FinishAsync(RunStatus.Finished, cancellation: Cancellation);

        var found = await _tracker.FindRunAsync(run.Id, Cancellation);

        Assert.NotNull(found);
        Assert.Equal((run.Id, RunStatus.Finished, null, _clock.Now), (found.Id, found.Status, found.Error, found.EndedAt!.Value));
        Assert.Equal((start.Experiment, start.Job, start.Name, start.Config), (found.Start.Experiment, found.Start.Job, found.Start.Name, found.Start.Config));
        Assert.Equal(start.StartedAt, found.Start.StartedAt);
        Assert.Equal(start.Tags, found.Start.Tags);
        Assert.Equal(new Dictionary<string, string> { ["commit"] = "abc", ["seed"] = "43", ["note"] = "日本 🚲" }, found.Tags);
        Assert.Equal(new Dictionary<string, string> { ["depth"] = "8", ["empty"] = "", ["nul"] = "a\0b" }, found.Parameters);
        Assert.Equal([new DataFingerprint("hour.csv", "sha256:01", 12), new DataFingerprint("query", "sha256:02", null)], found.Data);
        Assert.Equal([new ArtifactReference("model", "id1", "sha256:03", long.MaxValue)], found.Artifacts);
    }

    [Fact]
    public async Task Metrics_keep_what_is_no_number_and_stand_at_their_last_step()
    {
        await using var run = await _tracker.StartRunAsync(new RunStart("e", "j", _clock.Now), Cancellation);
        await run.LogMetricsAsync(
            new Dictionary<string, double>
            {
                ["nan"] = double.NaN,
                ["up"] = double.PositiveInfinity,
                ["down"] = double.NegativeInfinity,
                ["least"] = double.Epsilon,
                ["most"] = double.MaxValue,
                ["third"] = 1.0 / 3,
                ["a"] = 1,
                ["b"] = 1,
            },
            cancellation: Cancellation);
        await run.LogMetricsAsync(new Dictionary<string, double> { ["a"] = 12 }, 12, Cancellation);
        await run.LogMetricsAsync(new Dictionary<string, double> { ["a"] = 9 }, 9, Cancellation);
        await run.LogMetricsAsync(new Dictionary<string, double> { ["a"] = double.NaN }, long.MaxValue, Cancellation);
        await run.LogMetricsAsync(new Dictionary<string, double> { ["b"] = 2 }, 0, Cancellation);

        var metrics = (await _tracker.FindRunAsync(run.Id, Cancellation))!.Metrics;

        Assert.Equal(
            new Dictionary<string, double>
            {
                ["nan"] = double.NaN,
                ["up"] = double.PositiveInfinity,
                ["down"] = double.NegativeInfinity,
                ["least"] = double.Epsilon,
                ["most"] = double.MaxValue,
                ["third"] = 1.0 / 3,
                ["a"] = double.NaN,
                ["b"] = 2,
            },
            metrics);
    }

    [Fact]
    public async Task Runs_are_listed_newest_first_by_experiment_and_up_to_a_limit()
    {
        var ids = new List<string>();
        foreach (var (experiment, minutes) in ((string, int)[])[("a", 0), ("b", 5), ("a", 3), ("a", 3)])
        {
            await using var run = await _tracker.StartRunAsync(new RunStart(experiment, "j", _clock.Now.AddMinutes(minutes)), Cancellation);
            await run.LogMetricsAsync(new Dictionary<string, double> { ["n"] = ids.Count }, cancellation: Cancellation);
            await run.FinishAsync(RunStatus.Finished, cancellation: Cancellation);
            ids.Add(run.Id);
        }

        Assert.Equal([ids[1], ids[3], ids[2], ids[0]], (await _tracker.ListRunsAsync(cancellation: Cancellation)).Select(r => r.Id));
        Assert.Equal([1.0, 3, 2, 0], (await _tracker.ListRunsAsync(cancellation: Cancellation)).Select(r => r.Metrics["n"]));
        Assert.Equal([ids[3], ids[2], ids[0]], (await _tracker.ListRunsAsync("a", cancellation: Cancellation)).Select(r => r.Id));
        Assert.Equal([ids[3]], (await _tracker.ListRunsAsync("a", 1, Cancellation)).Select(r => r.Id));
        Assert.Empty(await _tracker.ListRunsAsync(limit: 0, cancellation: Cancellation));
        Assert.Empty(await _tracker.ListRunsAsync("A", cancellation: Cancellation));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _tracker.ListRunsAsync(limit: -1, cancellation: Cancellation));
    }

    [Fact]
    public async Task Ids_are_unique_and_sort_by_time()
    {
        var ids = new List<string>();
        for (var i = 0; i < 20; i++)
        {
            _clock.Now += TimeSpan.FromMilliseconds(1);
            await using var run = await _tracker.StartRunAsync(new RunStart("e", "j", _clock.Now), Cancellation);
            ids.Add(run.Id);
        }

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(20, ids.Distinct().Count());
    }

    [Fact]
    public async Task An_unknown_run_is_not_found()
    {
        Assert.Null(await _tracker.FindRunAsync("nothing", Cancellation));
        Assert.Empty(await _tracker.ListRunsAsync(cancellation: Cancellation));
    }

    [Theory]
    [InlineData(RunStatus.Finished, null)]
    [InlineData(RunStatus.Failed, "the disk is full")]
    [InlineData(RunStatus.Cancelled, "the run was cancelled")]
    public async Task A_run_ends_once_and_nothing_is_recorded_afterwards(RunStatus status, string? error)
    {
        await using var run = await _tracker.StartRunAsync(new RunStart("e", "j", _clock.Now), Cancellation);
        Assert.Equal(RunStatus.Running, (await _tracker.FindRunAsync(run.Id, Cancellation))!.Status);
        await run.FinishAsync(status, error, Cancellation);

        var again = await Assert.ThrowsAsync<TrackingException>(() => run.FinishAsync(RunStatus.Finished, cancellation: Cancellation));
        await Assert.ThrowsAsync<TrackingException>(() => run.LogMetricsAsync(new Dictionary<string, double> { ["late"] = 1 }, cancellation: Cancellation));
        await run.DisposeAsync();
        await run.DisposeAsync();

        Assert.Contains($"has ended already, as {status}", again.Message, StringComparison.Ordinal);
        var found = (await _tracker.FindRunAsync(run.Id, Cancellation))!;
        Assert.Equal((status, error), (found.Status, found.Error));
        Assert.Empty(found.Metrics);
    }

    [Fact]
    public async Task A_run_that_is_disposed_before_its_end_has_failed()
    {
        var run = await _tracker.StartRunAsync(new RunStart("e", "j", _clock.Now), Cancellation);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => run.FinishAsync(RunStatus.Running, cancellation: Cancellation));
        await run.DisposeAsync();

        var found = (await _tracker.FindRunAsync(run.Id, Cancellation))!;
        Assert.Equal((RunStatus.Failed, "the run was closed before it was finished"), (found.Status, found.Error));
    }

    [Fact]
    public async Task A_database_that_is_deleted_under_a_run_is_noticed()
    {
        await using var run = await _tracker.StartRunAsync(new RunStart("e", "j", _clock.Now), Cancellation);
        foreach (var file in Directory.GetFiles(_directory.Root))
            File.Delete(file);

        var failure = await Assert.ThrowsAsync<TrackingException>(() => run.LogMetricsAsync(new Dictionary<string, double> { ["m"] = 1 }, cancellation: Cancellation));

        Assert.Contains("deleted or replaced while the run went on", failure.Message, StringComparison.Ordinal);
        Assert.Contains(_directory.Database, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_tasks_record_in_one_run_at_once()
    {
        await using var run = await _tracker.StartRunAsync(new RunStart("e", "j", _clock.Now), Cancellation);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => run.LogMetricsAsync(new Dictionary<string, double> { [$"m{i}"] = i }, i, Cancellation)));

        Assert.Equal(40, (await _tracker.FindRunAsync(run.Id, Cancellation))!.Metrics.Count);
    }

    [Fact]
    public async Task A_cancelled_call_records_nothing()
    {
        await using var run = await _tracker.StartRunAsync(new RunStart("e", "j", _clock.Now), Cancellation);
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.LogMetricsAsync(new Dictionary<string, double> { ["m"] = 1 }, cancellation: cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _tracker.StartRunAsync(new RunStart("e", "j", _clock.Now), cancelled));

        Assert.Empty(Assert.Single(await _tracker.ListRunsAsync(cancellation: Cancellation)).Metrics);
    }

    public void Dispose() => _directory.Dispose();
}
