using Baton.Adapters.Sqlite.Runs;
using Baton.Tracking;

namespace Baton.Adapters.Sqlite.Tests.Runs;

/// <summary>Runs of processes that cannot be seen from here.</summary>
public sealed class RunStandingTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly Clock _clock = new();
    private readonly SqliteExperimentTracker _tracker;

    public RunStandingTests() => _tracker = new SqliteExperimentTracker(_clock) { Path = _directory.Database };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_of_another_machine_goes_on_as_long_as_something_is_heard_of_it_and_may_come_back()
    {
        await using var run = await _tracker.StartRunAsync(new RunStart("e", "j", _clock.Now), Cancellation);
        Execute("UPDATE runs SET process_space = 'another boot', host = 'far', process_id = 77");
        var heard = _clock.Now;

        _clock.Now += RunStanding.Patience;
        Assert.Equal(RunStatus.Running, (await _tracker.FindRunAsync(run.Id, Cancellation))!.Status);

        _clock.Now += TimeSpan.FromSeconds(1);
        var silent = (await _tracker.FindRunAsync(run.Id, Cancellation))!;
        Assert.Equal(
            (RunStatus.Failed, "nothing was heard of the process that ran it (process 77 on far) since 2026-01-31 12:00:00Z", heard),
            (silent.Status, silent.Error, silent.EndedAt!.Value));

        // Only suspended, as it turns out.
        await run.LogMetricsAsync(new Dictionary<string, double> { ["m"] = 1 }, cancellation: Cancellation);
        Assert.Equal(RunStatus.Running, (await _tracker.FindRunAsync(run.Id, Cancellation))!.Status);
        await run.FinishAsync(RunStatus.Finished, cancellation: Cancellation);
        Assert.Equal(RunStatus.Finished, (await _tracker.FindRunAsync(run.Id, Cancellation))!.Status);
    }

    [Fact]
    public async Task A_run_that_says_nothing_for_long_is_alive_as_long_as_its_process_is()
    {
        await using var run = await _tracker.StartRunAsync(new RunStart("e", "j", _clock.Now), Cancellation);
        _clock.Now += TimeSpan.FromDays(30);

        Assert.Equal(RunStatus.Running, (await _tracker.FindRunAsync(run.Id, Cancellation))!.Status);
    }

    [Fact]
    public async Task A_run_of_a_dead_process_whose_id_lives_again_has_failed()
    {
        await using var run = await _tracker.StartRunAsync(new RunStart("e", "j", _clock.Now), Cancellation);
        Execute("UPDATE runs SET process_start = '1'");

        Assert.Equal(RunStatus.Failed, (await _tracker.FindRunAsync(run.Id, Cancellation))!.Status);
    }

    [Fact]
    public async Task What_is_read_of_a_dead_run_is_right_even_if_it_cannot_be_recorded()
    {
        await using var run = await _tracker.StartRunAsync(new RunStart("e", "j", _clock.Now), Cancellation);
        Execute("UPDATE runs SET process_start = '1'");
        var reader = new SqliteExperimentTracker(_clock, c => TemporaryDirectory.Execute(c, "PRAGMA query_only = ON")) { Path = _directory.Database };

        Assert.Equal(RunStatus.Failed, (await reader.FindRunAsync(run.Id, Cancellation))!.Status);
        Assert.Equal(RunStatus.Failed, Assert.Single(await reader.ListRunsAsync(cancellation: Cancellation)).Status);
    }

    public void Dispose() => _directory.Dispose();

    private void Execute(string sql)
    {
        using var connection = TemporaryDirectory.Open(_directory.Database);
        TemporaryDirectory.Execute(connection, sql);
    }
}
