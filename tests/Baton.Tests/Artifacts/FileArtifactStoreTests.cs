using System.Security.Cryptography;
using System.Text;
using Baton.Artifacts;

namespace Baton.Tests.Artifacts;

public sealed class FileArtifactStoreTests : IDisposable
{
    private readonly StoreDirectory _directory = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_committed_is_read_again()
    {
        var artifact = await _directory.CommitAsync(("model.json", "{}"), ("deep/er/weights.bin", "12345"), ("Größe 日本.txt", ""));

        Assert.Equal(("model", 7L), (artifact.Name, artifact.Bytes));
        await using var reader = await _directory.Store.OpenAsync(artifact, Cancellation);
        Assert.Equal(["Größe 日本.txt", "deep/er/weights.bin", "model.json"], reader.Files);
        Assert.Equal(["", "12345", "{}"], reader.Files.Select(f => StoreDirectory.Read(reader, f)));
        // As often as one likes, and several at once.
        using var first = reader.OpenRead("model.json");
        using var second = reader.OpenRead("model.json");
        Assert.Equal('{', first.ReadByte());
        Assert.Equal('{', second.ReadByte());
    }

    [Fact]
    public async Task The_digest_is_that_of_a_list_which_sha256sum_understands()
    {
        var artifact = await _directory.CommitAsync(("b", "2"), ("a/a", "1"));

        var list = await File.ReadAllBytesAsync(Path.Combine(_directory.Root, artifact.Id, "SHA256SUMS"), Cancellation);
        Assert.Equal(
            $"{Hex("1")}  files/a/a\n{Hex("2")}  files/b\n",
            Encoding.UTF8.GetString(list));
        Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(list)), artifact.Digest);

        static string Hex(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }

    [Fact]
    public async Task Equal_content_has_an_equal_digest_whatever_the_order_and_other_content_another()
    {
        var one = await _directory.CommitAsync(("a", "1"), ("b", "2"));
        var same = await _directory.CommitAsync(("b", "2"), ("a", "1"));

        Assert.Equal(one.Digest, same.Digest);
        Assert.NotEqual(one.Id, same.Id);
        foreach (var other in ((string, string)[][])[[("a", "1")], [("a", "2"), ("b", "1")], [("a", "1"), ("c", "2")], [("a", "12"), ("b", "")], []])
            Assert.NotEqual(one.Digest, (await _directory.CommitAsync(other)).Digest);
    }

    [Fact]
    public async Task An_artifact_may_have_no_files()
    {
        await using var reader = await _directory.Store.OpenAsync(await _directory.CommitAsync(), Cancellation);

        Assert.Empty(reader.Files);
    }

    [Fact]
    public async Task A_store_touches_nothing_before_it_is_used_and_reading_makes_nothing()
    {
        await Assert.ThrowsAsync<ArtifactException>(() => _directory.Store.OpenAsync(new ArtifactReference("m", Guid.Empty.ToString("N"), "sha256:00", 0), Cancellation));

        Assert.False(Directory.Exists(_directory.Root));
    }

    [Fact]
    public async Task Nothing_is_visible_before_the_commit_and_nothing_is_left_without_one()
    {
        await using (var writer = await _directory.Store.CreateAsync("model", Cancellation))
        {
            StoreDirectory.Write(writer, "a/b", "1");
            // Nobody closes this one.
            writer.OpenWrite("open").Write("half"u8);
            Assert.Empty(_directory.Visible);
        }

        Assert.Empty(_directory.Visible);
        Assert.Empty(_directory.Staged);
    }

    [Fact]
    public async Task A_committed_artifact_stays_when_its_writer_is_disposed()
    {
        var artifact = await _directory.CommitAsync(("a", "1"));

        Assert.Equal(artifact.Id, Path.GetFileName(Assert.Single(_directory.Visible)));
        Assert.Empty(_directory.Staged);
    }

    [Fact]
    public async Task A_cancelled_commit_makes_nothing_and_can_be_repeated()
    {
        await using var writer = await _directory.Store.CreateAsync("model", Cancellation);
        StoreDirectory.Write(writer, "a", "1");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writer.CommitAsync(new CancellationToken(canceled: true)));
        Assert.Empty(_directory.Visible);

        var artifact = await writer.CommitAsync(Cancellation);
        await using var reader = await _directory.Store.OpenAsync(artifact, Cancellation);
        Assert.Equal("1", StoreDirectory.Read(reader, "a"));
    }

    [Fact]
    public async Task A_writer_is_used_in_its_order()
    {
        await using var writer = await _directory.Store.CreateAsync("model", Cancellation);
        var stream = writer.OpenWrite("a");
        await Assert.ThrowsAsync<InvalidOperationException>(() => writer.CommitAsync(Cancellation));
        stream.Dispose();
        stream.Dispose();
        Assert.Throws<ObjectDisposedException>(() => stream.WriteByte(1));
        await writer.CommitAsync(Cancellation);

        Assert.Throws<ObjectDisposedException>(() => writer.OpenWrite("b"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => writer.CommitAsync(Cancellation));
    }

    [Fact]
    public async Task Writers_at_once_make_an_artifact_each()
    {
        // Two contents, so that some are equal and some are not; every writer cleans up, too.
        var artifacts = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => _directory.CommitAsync(("a", (i % 2).ToString()), ("b", new string('x', 100_000))))));

        Assert.Equal(40, artifacts.Select(a => a.Id).Distinct().Count());
        Assert.Equal(2, artifacts.Select(a => a.Digest).Distinct().Count());
        foreach (var artifact in artifacts)
        {
            await using var reader = await _directory.Store.OpenAsync(artifact, Cancellation);
            Assert.All(reader.Files, file => reader.OpenRead(file).Dispose());
        }

        Assert.Empty(_directory.Staged);
    }

    [Fact]
    public async Task A_large_file_is_written_in_pieces_of_any_size()
    {
        var content = new byte[3_000_001];
        new Random(42).NextBytes(content);
        await using var writer = await _directory.Store.CreateAsync("model", Cancellation);
        await using (var stream = writer.OpenWrite("large"))
        {
            stream.WriteByte(content[0]);
            stream.Write(content, 1, 70_000);
            await stream.WriteAsync(content.AsMemory(70_001, 1), Cancellation);
            await stream.FlushAsync(Cancellation);
            await stream.WriteAsync(content.AsMemory(70_002), Cancellation);
            Assert.Equal(content.Length, stream.Length);
        }

        await using var reader = await _directory.Store.OpenAsync(await writer.CommitAsync(Cancellation), Cancellation);
        await using var read = reader.OpenRead("large");
        var found = new byte[content.Length];
        await read.ReadExactlyAsync(found, Cancellation);
        Assert.Equal(content, found);
        Assert.Equal(-1, read.ReadByte());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\nb")]
    public async Task An_artifact_needs_a_name_that_can_be_shown(string name) =>
        await Assert.ThrowsAsync<ArtifactException>(() => _directory.Store.CreateAsync(name, Cancellation));

    [Fact]
    public async Task A_name_is_for_people_and_never_a_path()
    {
        await using var writer = await _directory.Store.CreateAsync("../../etc/passwd", Cancellation);
        var artifact = await writer.CommitAsync(Cancellation);

        Assert.Equal("../../etc/passwd", artifact.Name);
        Assert.Single(_directory.Visible);
    }

    public void Dispose() => _directory.Dispose();
}
