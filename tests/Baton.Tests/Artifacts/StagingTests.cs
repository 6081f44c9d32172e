namespace Baton.Tests.Artifacts;

/// <summary>What killed processes leave behind.</summary>
public sealed class StagingTests : IDisposable
{
    private readonly StoreDirectory _directory = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_dead_process_left_is_removed_when_the_next_artifact_is_made()
    {
        Leave("dead", withLock: true);

        await _directory.CommitAsync(("a", "1"));

        Assert.Empty(_directory.Staged);
        Assert.Single(_directory.Visible);
    }

    [Fact]
    public async Task What_a_living_writer_makes_is_left_alone()
    {
        await using var living = await _directory.Store.CreateAsync("model", Cancellation);
        StoreDirectory.Write(living, "a", "1");
        for (var i = 0; i < 3; i++)
            await _directory.CommitAsync(("b", "2"));

        var artifact = await living.CommitAsync(Cancellation);
        await using var reader = await _directory.Store.OpenAsync(artifact, Cancellation);
        Assert.Equal("1", StoreDirectory.Read(reader, "a"));
    }

    [Fact]
    public async Task What_the_store_did_not_make_is_left_alone()
    {
        Leave("theirs", withLock: false);

        await _directory.CommitAsync(("a", "1"));

        Assert.Equal("theirs", Path.GetFileName(Assert.Single(_directory.Staged)));
    }

    [Fact]
    public async Task A_lock_without_its_directory_is_removed()
    {
        Leave("dead", withLock: true);
        Directory.Delete(Path.Combine(_directory.Root, ".staging", "dead"), recursive: true);

        await _directory.CommitAsync(("a", "1"));

        Assert.Empty(_directory.Staged);
    }

    public void Dispose() => _directory.Dispose();

    /// <summary>What is there after <c>kill -9</c>: the system has let go of the lock, the files stay.</summary>
    private void Leave(string id, bool withLock)
    {
        var place = Path.Combine(_directory.Root, ".staging", id);
        Directory.CreateDirectory(Path.Combine(place, "files"));
        File.WriteAllText(Path.Combine(place, "files", "half"), "ha");
        if (withLock)
            File.WriteAllText(place + ".lock", "");
    }
}
