using System.Security.Cryptography;
using System.Text;
using Baton.Artifacts;

namespace Baton.Tests.Artifacts;

public sealed class DamagedArtifactTests : IDisposable
{
    private readonly StoreDirectory _directory = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("content", "c0ntent")]
    [InlineData("content", "conten")]
    [InlineData("content", "content ")]
    [InlineData("content", "")]
    [InlineData("", "x")]
    public async Task A_file_that_was_changed_is_refused_before_its_first_byte_with_both_digests(string committed, string changed)
    {
        var artifact = await _directory.CommitAsync(("dir/a", committed), ("b", "b"));
        await File.WriteAllTextAsync(_directory.FileOf(artifact, "dir/a"), changed, Cancellation);
        await using var reader = await _directory.Store.OpenAsync(artifact, Cancellation);

        var failure = Assert.Throws<ArtifactException>(() => reader.OpenRead("dir/a"));

        Assert.Contains($"its file 'dir/a' must have {Digest(committed)}, has {Digest(changed)}.", failure.Message, StringComparison.Ordinal);
        Assert.Contains(artifact.Id, failure.Message, StringComparison.Ordinal);
        // The others are as they were.
        Assert.Equal("b", StoreDirectory.Read(reader, "b"));
    }

    [Fact]
    public async Task A_missing_file_is_named_whether_it_went_before_the_artifact_was_opened_or_after()
    {
        var artifact = await _directory.CommitAsync(("a", "1"), ("b", "2"));
        await using var reader = await _directory.Store.OpenAsync(artifact, Cancellation);
        File.Delete(_directory.FileOf(artifact, "b"));

        var after = Assert.Throws<ArtifactException>(() => reader.OpenRead("b"));
        var before = await Assert.ThrowsAsync<ArtifactException>(() => _directory.Store.OpenAsync(artifact, Cancellation));

        Assert.Contains($"its file 'b', which must have {Digest("2")}, is missing", after.Message, StringComparison.Ordinal);
        Assert.Equal(after.Message, before.Message);
    }

    [Theory]
    [InlineData("files/evil")]
    [InlineData("files/.hidden/evil")]
    [InlineData("evil")]
    public async Task A_file_that_was_added_is_named(string path)
    {
        var artifact = await _directory.CommitAsync(("a", "1"));
        var file = Path.Combine(_directory.Root, artifact.Id, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, "x", Cancellation);

        var failure = await Assert.ThrowsAsync<ArtifactException>(() => _directory.Store.OpenAsync(artifact, Cancellation));

        Assert.Contains($"its file '{path}', with {Digest("x")}, was not part of it", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_in_the_place_of_a_file_is_refused()
    {
        var artifact = await _directory.CommitAsync(("a", "1"));
        var file = _directory.FileOf(artifact, "a");
        File.Move(file, Path.Combine(_directory.Root, "elsewhere"));
        File.CreateSymbolicLink(file, Path.Combine(_directory.Root, "elsewhere"));

        var failure = await Assert.ThrowsAsync<ArtifactException>(() => _directory.Store.OpenAsync(artifact, Cancellation));

        Assert.Contains("its file 'a', which must have", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_files_that_was_changed_with_its_files_is_refused()
    {
        var artifact = await _directory.CommitAsync(("a", "1"));
        await File.WriteAllTextAsync(_directory.FileOf(artifact, "a"), "2", Cancellation);
        var list = $"{Digest("2")["sha256:".Length..]}  files/a\n";
        await File.WriteAllTextAsync(Path.Combine(_directory.Root, artifact.Id, "SHA256SUMS"), list, Cancellation);

        var failure = await Assert.ThrowsAsync<ArtifactException>(() => _directory.Store.OpenAsync(artifact, Cancellation));

        Assert.Contains($"its file SHA256SUMS must have {artifact.Digest}, has {Digest(list)}", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_to_other_content_is_refused_with_both_digests()
    {
        var artifact = await _directory.CommitAsync(("a", "1"));
        var other = await _directory.CommitAsync(("a", "2"));

        var failure = await Assert.ThrowsAsync<ArtifactException>(() => _directory.Store.OpenAsync(artifact with { Digest = other.Digest }, Cancellation));

        Assert.Contains($"must have {other.Digest}, has {artifact.Digest}", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_files_that_is_missing_is_named()
    {
        var artifact = await _directory.CommitAsync(("a", "1"));
        File.Delete(Path.Combine(_directory.Root, artifact.Id, "SHA256SUMS"));

        var failure = await Assert.ThrowsAsync<ArtifactException>(() => _directory.Store.OpenAsync(artifact, Cancellation));

        Assert.Contains($"its file SHA256SUMS, which must have {artifact.Digest}, is missing", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData(".staging")]
    [InlineData("../outside")]
    [InlineData("a\0b")]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task An_id_that_the_store_did_not_give_is_unknown(string id)
    {
        await _directory.CommitAsync(("a", "1"));
        Directory.CreateDirectory(Path.Combine(_directory.Root, "../outside"));

        var failure = await Assert.ThrowsAsync<ArtifactException>(() => _directory.Store.OpenAsync(new ArtifactReference("model", id, "sha256:00", 1), Cancellation));

        Assert.Contains("There is no artifact 'model'", failure.Message, StringComparison.Ordinal);
        Assert.Contains(_directory.Root, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_the_artifact_does_not_have_is_answered_with_those_that_it_has()
    {
        await using var reader = await _directory.Store.OpenAsync(await _directory.CommitAsync(("model.json", "1")), Cancellation);

        var failure = Assert.Throws<ArtifactException>(() => reader.OpenRead("model.jsn"));
        Assert.Contains("has no file 'model.jsn'; did you mean 'model.json'?", failure.Message, StringComparison.Ordinal);
        Assert.Throws<ArtifactException>(() => reader.OpenRead("../SHA256SUMS"));
        Assert.Throws<ArtifactException>(() => reader.OpenRead("Model.json"));
    }

    public void Dispose() => _directory.Dispose();

    private static string Digest(string content) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
