using Microsoft.Data.Sqlite;

namespace Baton.Acceptance.Tests.Storage;

/// <summary>A database that is locked, broken or no database is told, and left as it is.</summary>
public sealed class DatabaseTests(TrainedModel trained)
{
    private static readonly string[] NoPatience =
        ["--set", "stack.tracker.timeout=500ms", "--set", "stack.registry.timeout=500ms"];

    [Fact]
    public async Task A_locked_database_ends_the_run_with_who_to_blame()
    {
        using var workspace = trained.Copy();
        using (var holder = new SqliteConnection($"Data Source={workspace.PathOf(".baton/baton.db")};Pooling=False"))
        {
            holder.Open();
            using var lockIt = holder.CreateCommand();
            lockIt.CommandText = "BEGIN IMMEDIATE";
            lockIt.ExecuteNonQuery();

            (await workspace.TrainAsync(NoPatience)).Refused(1, "baton.db", "locked");
        }

        // Nothing was lost, and all goes on when the lock is gone.
        (await workspace.PredictAsync()).Succeeded();
        (await workspace.TrainAsync()).Succeeded();
    }

    [Fact]
    public async Task A_database_that_is_locked_for_a_moment_is_waited_for()
    {
        using var workspace = trained.Copy();
        using var holder = new SqliteConnection($"Data Source={workspace.PathOf(".baton/baton.db")};Pooling=False");
        holder.Open();
        using (var lockIt = holder.CreateCommand())
        {
            lockIt.CommandText = "BEGIN IMMEDIATE";
            lockIt.ExecuteNonQuery();
        }

        var training = workspace.TrainAsync();
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        using (var release = holder.CreateCommand())
        {
            release.CommandText = "ROLLBACK";
            release.ExecuteNonQuery();
        }

        (await training).Succeeded();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4096)]
    [InlineData(9000)]
    public async Task A_broken_database_is_told_and_kept(int from)
    {
        using var workspace = trained.Copy();
        Checkpoint(workspace);
        var database = workspace.PathOf(".baton/baton.db");
        var bytes = File.ReadAllBytes(database);
        new Random(1).NextBytes(bytes.AsSpan(from, Math.Min(12_000, bytes.Length - from)));
        File.WriteAllBytes(database, bytes);

        (await workspace.TrainAsync()).Refused(1, "baton.db");

        Assert.Equal(bytes, File.ReadAllBytes(database));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("runs")]
    public async Task What_is_no_database_is_told_and_kept(string verb)
    {
        using var workspace = new Workspace();
        workspace.Write(".baton/baton.db", string.Concat(Enumerable.Repeat("this is a diary, not a database\n", 500)));
        var before = workspace.Snapshot();

        (await workspace.RunAsync([verb, Bikes.Training, .. Workspace.OnHours])).Refused(1, "baton.db");

        Assert.Equal(before, workspace.Snapshot());
    }

    [Fact]
    public async Task A_database_of_something_else_is_told_and_kept()
    {
        using var workspace = new Workspace();
        Directory.CreateDirectory(workspace.PathOf(".baton"));
        using (var other = new SqliteConnection($"Data Source={workspace.PathOf(".baton/baton.db")};Pooling=False"))
        {
            other.Open();
            using var create = other.CreateCommand();
            create.CommandText = "CREATE TABLE runs (name TEXT); INSERT INTO runs VALUES ('a marathon'); PRAGMA user_version = 7;";
            create.ExecuteNonQuery();
        }

        var before = workspace.Snapshot();
        (await workspace.TrainAsync()).Refused(1, "baton.db");

        Assert.Equal(before, workspace.Snapshot());
    }

    /// <summary>Moves everything into the database's own file, so that breaking it breaks something.</summary>
    private static void Checkpoint(Workspace workspace)
    {
        using var connection = new SqliteConnection($"Data Source={workspace.PathOf(".baton/baton.db")};Pooling=False");
        connection.Open();
        using var checkpoint = connection.CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        checkpoint.ExecuteNonQuery();
    }
}
