using Baton.Artifacts;

namespace Baton.Tests.Artifacts;

/// <summary>The disk is full or cannot be written to; shown with a file that fails, since a test's disk does not.</summary>
public sealed class FailingDiskTests : IDisposable
{
    private readonly StoreDirectory _directory = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public async Task A_full_disk_is_said_and_the_artifact_cannot_be_committed_any_more(int room)
    {
        await using (var writer = await Store(room).CreateAsync("model", Cancellation))
        {
            StoreDirectory.Write(writer, "empty", "");
            var stream = writer.OpenWrite("large");
            var failure = Assert.Throws<ArtifactException>(() =>
            {
                for (var i = 0; i < 10; i++)
                    stream.Write(new byte[50_000]);
            });
            stream.Dispose();

            Assert.Contains($"The artifact store {_directory.Root} cannot be written to: No space left on device", failure.Message, StringComparison.Ordinal);
            var commit = await Assert.ThrowsAsync<ArtifactException>(() => writer.CommitAsync(Cancellation));
            Assert.Contains("its file 'large' could not be written completely", commit.Message, StringComparison.Ordinal);
            Assert.Empty(_directory.Visible);
        }

        Assert.Empty(_directory.Staged);
    }

    [Fact]
    public async Task A_disk_that_is_full_when_the_stream_ends_is_said_then()
    {
        await using var writer = await Store(0, atEnd: true).CreateAsync("model", Cancellation);
        var stream = writer.OpenWrite("a");
        stream.WriteByte(1);

        Assert.Throws<ArtifactException>(stream.Dispose);
        await Assert.ThrowsAsync<ArtifactException>(() => writer.CommitAsync(Cancellation));
        Assert.Empty(_directory.Visible);
    }

    [Fact]
    public async Task A_disk_that_is_full_when_the_artifact_is_committed_leaves_nothing_visible()
    {
        await using (var writer = await Store(10).CreateAsync("model", Cancellation))
        {
            StoreDirectory.Write(writer, "a", "1");

            Assert.Contains("No space left", (await Assert.ThrowsAsync<ArtifactException>(() => writer.CommitAsync(Cancellation))).Message, StringComparison.Ordinal);
            Assert.Empty(_directory.Visible);
        }

        Assert.Empty(_directory.Staged);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_said()
    {
        var file = Path.Combine(Path.GetDirectoryName(_directory.Root)!, "file");
        await File.WriteAllTextAsync(file, "x", Cancellation);
        List<string> roots = [file, Path.Combine(file, "artifacts")];
        // Not even root can make a directory there.
        if (OperatingSystem.IsLinux())
            roots.Add("/proc/artifacts");

        foreach (var root in roots)
        {
            var failure = await Assert.ThrowsAsync<ArtifactException>(() => new FileArtifactStore { Root = root }.CreateAsync("model", Cancellation));
            Assert.Contains($"The artifact store {root} cannot be written to: ", failure.Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<ArtifactException>(() => new FileArtifactStore { Root = root }.OpenAsync(new ArtifactReference("m", Guid.Empty.ToString("N"), "sha256:00", 0), Cancellation));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public async Task A_root_that_is_no_path_is_refused(string root)
    {
        var store = new FileArtifactStore { Root = root };

        await Assert.ThrowsAsync<ArtifactException>(() => store.CreateAsync("model", Cancellation));
        await Assert.ThrowsAsync<ArtifactException>(() => store.OpenAsync(new ArtifactReference("m", "x", "sha256:00", 0), Cancellation));
    }

    public void Dispose() => _directory.Dispose();

    private FileArtifactStore Store(int room, bool atEnd = false) => new(null, path => new FullFile(path, room, atEnd)) { Root = _directory.Root };

    private sealed class FullFile(string path, int room, bool atEnd) : FileStream(path, FileMode.CreateNew, FileAccess.Write)
    {
        private long _left = room;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            _left -= buffer.Length;
            if (_left < 0 && !atEnd)
                throw new IOException($"No space left on device : '{Name}'");
            base.Write(buffer);
        }

        public override void Flush(bool flushToDisk)
        {
            if (_left < 0)
                throw new IOException($"No space left on device : '{Name}'");
            base.Flush(flushToDisk);
        }
    }
}
