using System.Diagnostics;
using Baton.Artifacts;
using Baton.Registry;
using Baton.Tracking;
using Microsoft.Data.Sqlite;

namespace Baton.Adapters.Sqlite.Tests.Storage;

/// <summary>What can be wrong with the file: both components say it with their own exception and in the same words.</summary>
public sealed class DatabaseFileTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Making_a_component_touches_nothing()
    {
        _ = new SqliteExperimentTracker { Path = _directory["deep/er/baton.db"] };
        _ = new SqliteModelRegistry { Path = _directory["deep/er/baton.db"] };

        Assert.Empty(Directory.GetFileSystemEntries(_directory.Root));
    }

    [Fact]
    public async Task A_missing_directory_is_made()
    {
        await UseAsync(_directory["deep/er/it's; a=b.db"]);

        Assert.True(File.Exists(_directory["deep/er/it's; a=b.db"]));
    }

    [Fact]
    public async Task Reading_makes_nothing()
    {
        var tracker = new SqliteExperimentTracker { Path = _directory["deep/er/baton.db"] };
        var registry = new SqliteModelRegistry { Path = _directory["baton.db"] };

        Assert.Empty(await tracker.ListRunsAsync(cancellation: Cancellation));
        Assert.Null(await tracker.FindRunAsync("r", Cancellation));
        Assert.Empty(await registry.ListAsync(cancellation: Cancellation));
        var failure = await Assert.ThrowsAsync<RegistryException>(() => registry.ResolveAsync(new ModelReference("m"), Cancellation));

        Assert.StartsWith("There is no model 'm'; none is registered.", failure.Message, StringComparison.Ordinal);
        Assert.Contains(_directory["baton.db"], failure.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_directory.Root));
    }

    [Fact]
    public async Task An_empty_file_becomes_a_database()
    {
        await File.WriteAllBytesAsync(_directory.Database, [], Cancellation);

        Assert.Empty(await new SqliteModelRegistry { Path = _directory.Database }.ListAsync(cancellation: Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData(":memory:")]
    public Task A_path_that_names_no_file_is_refused(string path) => FailsAsync(path, "names no database file: set 'path' to a file");

    [Fact]
    public Task A_directory_is_refused() => FailsAsync(_directory.Root, "is a directory, not a database: set 'path' to a file in it");

    [Fact]
    public async Task A_path_below_a_file_is_refused()
    {
        await File.WriteAllTextAsync(_directory["file"], "x", Cancellation);

        await FailsAsync(_directory["file/baton.db"], "cannot be reached: ");
    }

    [Fact]
    public async Task A_place_where_nothing_can_be_made_is_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/proc, where not even root can make files, is Linux's.");

        await FailsAsync("/proc/baton.db", "The database /proc/baton.db cannot be opened. Check that it is a file", writesOnly: true);
        await FailsAsync("/proc/baton/baton.db", "The database /proc/baton/baton.db cannot be reached: ", writesOnly: true);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("a text that is longer than the header of a SQLite file, which has a hundred bytes, so that all of it is read")]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone(string content)
    {
        await File.WriteAllTextAsync(_directory.Database, content, Cancellation);

        await FailsAsync(_directory.Database, $"The file {_directory.Database} is no SQLite database. Set 'path' to another file");

        Assert.Equal(content, await File.ReadAllTextAsync(_directory.Database, Cancellation));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        Change("CREATE TABLE theirs (x)");
        var before = await File.ReadAllBytesAsync(_directory.Database, Cancellation);

        await FailsAsync(_directory.Database, "The database belongs to another program and was left alone.");

        Assert.Equal(before, await File.ReadAllBytesAsync(_directory.Database, Cancellation));
    }

    [Fact]
    public async Task A_database_of_a_newer_layout_is_refused()
    {
        await UseAsync(_directory.Database);
        Change("PRAGMA user_version = 99");

        await FailsAsync(_directory.Database, "The database was written by a newer Baton: its layout is 99, this program knows up to 1. Update");
    }

    [Fact]
    public async Task A_database_that_lacks_a_table_is_refused()
    {
        await UseAsync(_directory.Database);
        Change("PRAGMA foreign_keys = OFF; DROP TABLE model_versions; DROP TABLE runs");

        await FailsAsync(_directory.Database, "is not laid out as Baton left it");
    }

    [Theory]
    [InlineData("UPDATE runs SET started_at = 'yesterday'; UPDATE model_versions SET created_at = 'yesterday'")]
    [InlineData("UPDATE runs SET status = 'running', heard_at = ''; UPDATE model_versions SET created_at = x'00'")]
    [InlineData("PRAGMA ignore_check_constraints = ON; UPDATE runs SET status = 'asleep'; UPDATE model_versions SET created_at = 5")]
    public async Task A_value_that_a_foreign_hand_left_is_said_to_be_one(string change)
    {
        await UseAsync(_directory.Database);
        Change(change);

        var run = await Assert.ThrowsAsync<TrackingException>(() => new SqliteExperimentTracker { Path = _directory.Database }.ListRunsAsync(cancellation: Cancellation));
        var version = await Assert.ThrowsAsync<RegistryException>(() => new SqliteModelRegistry { Path = _directory.Database }.ListAsync(cancellation: Cancellation));

        Assert.Contains($"The database {_directory.Database} holds a value that Baton did not write", run.Message, StringComparison.Ordinal);
        Assert.Contains($"The database {_directory.Database} holds a value that Baton did not write", version.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_database_is_refused()
    {
        await UseAsync(_directory.Database);
        // Everything behind the first page, which holds the header and the list of tables.
        await using (var file = File.OpenWrite(_directory.Database))
        {
            file.Position = 4096;
            var garbage = new byte[file.Length - file.Position];
            new Random(42).NextBytes(garbage);
            await file.WriteAsync(garbage, Cancellation);
        }

        await FailsAsync(_directory.Database, $"The database {_directory.Database} is damaged");
    }

    [Fact]
    public async Task A_truncated_database_is_refused()
    {
        await UseAsync(_directory.Database);
        await using (var file = File.OpenWrite(_directory.Database))
            file.SetLength(5000);

        await FailsAsync(_directory.Database, $"The database {_directory.Database} is damaged");
    }

    [Fact]
    public async Task A_locked_database_is_waited_for_as_long_as_was_asked()
    {
        await UseAsync(_directory.Database);
        using var other = TemporaryDirectory.Open(_directory.Database);
        TemporaryDirectory.Execute(other, "BEGIN IMMEDIATE");
        var clock = Stopwatch.StartNew();

        await FailsAsync(_directory.Database, "is locked by another process and did not become free within 1 s. Close the program that holds it", writesOnly: true);

        Assert.InRange(clock.Elapsed.TotalSeconds, 1.5, 20);
    }

    [Fact]
    public async Task A_lock_that_is_let_go_in_time_is_only_waited_for()
    {
        await UseAsync(_directory.Database);
        using var other = TemporaryDirectory.Open(_directory.Database);
        TemporaryDirectory.Execute(other, "BEGIN EXCLUSIVE");
        var write = new SqliteModelRegistry { Path = _directory.Database }.RegisterAsync("m", Artifact, null, [], Cancellation);
        await Task.Delay(1500, Cancellation);
        Assert.False(write.IsCompleted);
        TemporaryDirectory.Execute(other, "COMMIT");

        Assert.Equal(2, (await write).Version);
    }

    [Fact]
    public async Task Waiting_for_a_lock_can_be_cancelled()
    {
        await UseAsync(_directory.Database);
        using var other = TemporaryDirectory.Open(_directory.Database);
        TemporaryDirectory.Execute(other, "BEGIN IMMEDIATE");
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var clock = Stopwatch.StartNew();
        var write = new SqliteModelRegistry { Path = _directory.Database, Timeout = TimeSpan.FromMinutes(5) }.RegisterAsync("m", Artifact, null, [], cancellation.Token);

        cancellation.CancelAfter(100);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => write);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public async Task A_database_that_can_only_be_read_is_read_and_not_written()
    {
        await UseAsync(_directory.Database);

        await FailsAsync(_directory.Database, "can only be read: the file, its directory or its disk is read-only", "PRAGMA query_only = ON", writesOnly: true);

        Assert.Single(await new SqliteModelRegistry(null, c => TemporaryDirectory.Execute(c, "PRAGMA query_only = ON")) { Path = _directory.Database }.ListAsync(cancellation: Cancellation));
    }

    [Fact]
    public async Task A_full_disk_keeps_what_was_recorded_and_nothing_by_halves()
    {
        await UseAsync(_directory.Database);
        var tracker = new SqliteExperimentTracker(null, c => TemporaryDirectory.Execute(c, "PRAGMA max_page_count = 1")) { Path = _directory.Database };
        var start = new RunStart("e", "j", DateTimeOffset.UtcNow) { Config = new string('x', 100_000) };

        var failure = await Assert.ThrowsAsync<TrackingException>(() => tracker.StartRunAsync(start, Cancellation));

        Assert.Contains($"The database {_directory.Database} cannot grow: its disk is full.", failure.Message, StringComparison.Ordinal);
        Assert.Single(await tracker.ListRunsAsync(cancellation: Cancellation));
    }

    [Fact]
    public async Task A_full_disk_leaves_no_half_made_database()
    {
        await FailsAsync(_directory.Database, "cannot grow: its disk is full.", "PRAGMA max_page_count = 3");

        await UseAsync(_directory.Database);
    }

    [Fact]
    public async Task The_file_is_in_write_ahead_mode_so_that_readers_do_not_wait()
    {
        await UseAsync(_directory.Database);
        using var connection = TemporaryDirectory.Open(_directory.Database);
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";

        Assert.Equal("wal", command.ExecuteScalar());
    }

    public void Dispose() => _directory.Dispose();

    private static ArtifactReference Artifact { get; } = new("model", "id", "sha256:00", 1);

    private static async Task UseAsync(string path)
    {
        await using var run = await new SqliteExperimentTracker { Path = path }.StartRunAsync(new RunStart("e", "j", DateTimeOffset.UtcNow), Cancellation);
        await run.LogMetricsAsync(new Dictionary<string, double> { ["m"] = 1 }, cancellation: Cancellation);
        await new SqliteModelRegistry { Path = path }.RegisterAsync("m", Artifact, null, ["a"], Cancellation);
    }

    private static async Task FailsAsync(string path, string message, string? pragma = null, bool writesOnly = false)
    {
        Action<SqliteConnection>? opened = pragma is null ? null : connection => TemporaryDirectory.Execute(connection, pragma);
        var tracker = new SqliteExperimentTracker(null, opened) { Path = path, Timeout = TimeSpan.FromSeconds(1) };
        var registry = new SqliteModelRegistry(null, opened) { Path = path, Timeout = TimeSpan.FromSeconds(1) };

        List<BatonException> failures =
        [
            await Assert.ThrowsAsync<TrackingException>(() => tracker.StartRunAsync(new RunStart("e", "j", DateTimeOffset.UtcNow), Cancellation)),
            await Assert.ThrowsAsync<RegistryException>(() => registry.RegisterAsync("m", Artifact, null, [], Cancellation)),
        ];
        if (!writesOnly)
        {
            failures.Add(await Assert.ThrowsAsync<TrackingException>(() => tracker.ListRunsAsync(cancellation: Cancellation)));
            failures.Add(await Assert.ThrowsAsync<RegistryException>(() => registry.ListAsync(cancellation: Cancellation)));
        }

        Assert.All(failures, failure => Assert.Contains(message, failure.Message, StringComparison.Ordinal));
    }

    private void Change(string sql)
    {
        using var connection = TemporaryDirectory.Open(_directory.Database);
        TemporaryDirectory.Execute(connection, sql);
    }
}
