using System.Globalization;
using Baton.Tracking;

namespace Baton.Adapters.Sqlite.Tests;

public sealed class SeveralProcessesTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Processes_that_register_at_once_in_a_file_that_nobody_made_yet_get_different_versions()
    {
        const int Processes = 4;
        const int Versions = 25;
        var writers = Enumerable.Range(0, Processes)
            .Select(_ => new Writer(_directory.Database, "register", "m", Versions.ToString(CultureInfo.InvariantCulture))).ToList();

        var versions = writers.SelectMany(w => w.Finish()).Select(v => int.Parse(v, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(Enumerable.Range(1, Processes * Versions), versions.Order());
        var listed = await new SqliteModelRegistry { Path = _directory.Database }.ListAsync("m", Cancellation);
        Assert.Equal(versions.Count, listed.Select(v => v.Artifact.Id).Distinct().Count());
        Assert.Equal(["newest"], listed[0].Aliases);
        Assert.All(listed.Skip(1), v => Assert.Empty(v.Aliases));
    }

    [Fact]
    public async Task What_a_killed_process_was_told_is_recorded_stays_and_its_run_has_failed()
    {
        using var writer = new Writer(_directory.Database, "track");
        var id = writer.ReadLine()!;
        for (var i = 0; i < 50; i++)
            Assert.Equal(i.ToString(CultureInfo.InvariantCulture), writer.ReadLine());
        var tracker = new SqliteExperimentTracker { Path = _directory.Database };
        Assert.Equal(RunStatus.Running, (await tracker.FindRunAsync(id, Cancellation))!.Status);

        var acknowledged = 50 + writer.Kill().Length;

        var listed = Assert.Single(await tracker.ListRunsAsync(cancellation: Cancellation));
        Assert.Equal((id, RunStatus.Failed, "the process that ran it ended before the run was finished"), (listed.Id, listed.Status, listed.Error));
        for (var i = 0; i < acknowledged; i++)
            Assert.Equal(i, listed.Metrics[$"m{i.ToString(CultureInfo.InvariantCulture)}"]);
        // One more may have been recorded without the process living to say so.
        Assert.InRange(listed.Metrics.Count, acknowledged, acknowledged + 1);
        Assert.NotNull(listed.EndedAt);

        // It was also recorded, for those who look into the file itself.
        using var connection = TemporaryDirectory.Open(_directory.Database);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT status FROM runs";
        Assert.Equal("failed", command.ExecuteScalar());
    }

    [Fact]
    public async Task After_a_kill_the_next_process_works_and_records_the_end_of_the_dead_one()
    {
        using (var killed = new Writer(_directory.Database, "track"))
        {
            killed.ReadLine();
            killed.Kill();
        }

        using var next = new Writer(_directory.Database, "finish");
        var id = Assert.Single(next.Finish());

        using (var connection = TemporaryDirectory.Open(_directory.Database))
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT count(*) FROM runs WHERE status = 'running'";
            Assert.Equal(0L, command.ExecuteScalar());
        }

        var runs = await new SqliteExperimentTracker { Path = _directory.Database }.ListRunsAsync(cancellation: Cancellation);
        Assert.Equal([(id, RunStatus.Finished), (runs[1].Id, RunStatus.Failed)], runs.Select(r => (r.Id, r.Status)));
    }

    [Fact]
    public async Task A_reader_is_never_kept_waiting_by_writers()
    {
        using var writer = new Writer(_directory.Database, "track");
        var id = writer.ReadLine()!;
        var tracker = new SqliteExperimentTracker { Path = _directory.Database, Timeout = TimeSpan.Zero };
        var seen = 0;
        for (var i = 0; i < 20; i++)
        {
            var count = (await tracker.FindRunAsync(id, Cancellation))!.Metrics.Count;
            Assert.True(count >= seen);
            seen = count;
        }
    }

    public void Dispose() => _directory.Dispose();
}
