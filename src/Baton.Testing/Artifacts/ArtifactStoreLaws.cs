using Baton.Artifacts;
using Baton.Testing.Components;
using Baton.Testing.Laws;
using Xunit;

namespace Baton.Testing.Artifacts;

/// <summary>Laws for what an artifact store keeps, and for when.</summary>
/// <param name="fixture">Says where the store keeps artifacts.</param>
public abstract class ArtifactStoreLaws(ArtifactStoreFixture fixture) : FamilyLaws<ArtifactStoreFixture>(fixture)
{
    private const int Writers = 8;

    /// <summary>What was committed is read byte by byte, also by another instance; its files are listed, sorted.</summary>
    [Fact]
    public async Task What_was_committed_is_read_to_the_last_byte()
    {
        var law = Law("what is served must be what was trained");
        using var folder = new TestFolder();
        var reference = await ArtifactContent.CommitAsync(Fixture.Open(folder.Path), "model", ArtifactContent.Sample);
        var bytes = ArtifactContent.Sample.Values.Sum(c => c.LongLength);
        law.Require(reference is { Name: "model", Id.Length: > 0, Digest.Length: > 0 } && reference.Bytes == bytes, $"a reference to 'model' with an id, a digest and {bytes} bytes", reference.ToString());
        foreach (var store in (IEnumerable<IArtifactStore>)[Fixture.Open(folder.Path), Fixture.Open(folder.Path)])
        {
            var difference = ArtifactContent.Difference(ArtifactContent.Sample, await ArtifactContent.ReadAsync(store, reference));
            law.Require(difference is null, "the files that were committed", difference ?? "");
        }

        await using var reader = await Fixture.Open(folder.Path).OpenAsync(reference);
        law.Require(reader.Files.SequenceEqual(reader.Files.Order(StringComparer.Ordinal)), "sorted paths", string.Join(", ", reader.Files));
        await law.RefusesAsync<ArtifactException>("a file that the artifact does not have", () => Task.FromResult(reader.OpenRead("not/there")));
    }

    /// <summary>Equal content has an equal digest, and other content, or the same under another name, has another.</summary>
    [Fact]
    public async Task A_digest_tells_content_apart()
    {
        var law = Law("the digest is what a registry promises about a model");
        using var folder = new TestFolder();
        var store = Fixture.Open(folder.Path);
        var first = await ArtifactContent.CommitAsync(store, "model", new Dictionary<string, byte[]> { ["a"] = [1, 2, 3] });
        var same = await ArtifactContent.CommitAsync(store, "other", new Dictionary<string, byte[]> { ["a"] = [1, 2, 3] });
        var changed = await ArtifactContent.CommitAsync(store, "model", new Dictionary<string, byte[]> { ["a"] = [1, 2, 4] });
        var renamed = await ArtifactContent.CommitAsync(store, "model", new Dictionary<string, byte[]> { ["b"] = [1, 2, 3] });
        law.Require(first.Digest == same.Digest, $"the digest {first.Digest} for equal content", same.Digest);
        law.Require(first.Digest != changed.Digest && first.Digest != renamed.Digest, "other digests for other content and for other names", "the same");
        await law.RefusesAsync<ArtifactException>("a reference with another digest than the artifact's", () => ArtifactContent.ReadAsync(store, first with { Digest = changed.Digest }));
    }

    /// <summary>Who disposes a writer without a commit, or never comes back, leaves nothing that anybody could take for an artifact.</summary>
    [Fact]
    public async Task What_is_not_committed_does_not_exist()
    {
        var law = Law("a process that dies half-way must not leave half a model");
        using var folder = new TestFolder();
        var kept = await ArtifactContent.CommitAsync(Fixture.Open(folder.Path), "kept", ArtifactContent.Sample);
        var before = folder.Files;
        await using (var writer = await Fixture.Open(folder.Path).CreateAsync("given-up"))
            await ArtifactContent.WriteAsync(writer, "part", [1, 2, 3]);
        law.Require(folder.Files.SequenceEqual(before), "the files that were there before", string.Join(", ", folder.Files.Except(before)));

        // As if its process had died: nobody disposes it before another instance works.
        await using var lost = await Fixture.Open(folder.Path).CreateAsync("lost");
        await ArtifactContent.WriteAsync(lost, "part", [1, 2, 3]);
        var next = Fixture.Open(folder.Path);
        var reference = await ArtifactContent.CommitAsync(next, "next", ArtifactContent.Sample);
        foreach (var committed in (ArtifactReference[])[kept, reference])
            law.Require(ArtifactContent.Difference(ArtifactContent.Sample, await ArtifactContent.ReadAsync(next, committed)) is null, $"'{committed.Name}' as it was committed", "something else");
    }

    /// <summary>A commit that is cancelled makes no artifact, and neither does anything begun after the cancellation.</summary>
    [Fact]
    public async Task A_cancelled_commit_makes_nothing()
    {
        var law = Law("who stops a run wants no model of it");
        using var folder = new TestFolder();
        var store = Fixture.Open(folder.Path);
        _ = await ArtifactContent.CommitAsync(store, "kept", ArtifactContent.Sample);
        var (before, cancelled) = (folder.Files, new CancellationToken(canceled: true));
        await law.RefusesAsync<OperationCanceledException>("an artifact that is begun after the cancellation", () => store.CreateAsync("model", cancelled));
        await using (var writer = await store.CreateAsync("model"))
        {
            await ArtifactContent.WriteAsync(writer, "file", [1, 2, 3]);
            await law.RefusesAsync<OperationCanceledException>("a commit after the cancellation", () => writer.CommitAsync(cancelled));
        }

        law.Require(folder.Files.SequenceEqual(before), "the files that were there before", string.Join(", ", folder.Files.Except(before)));
    }

    /// <summary>Many writers at once, of two instances, each get an artifact of their own.</summary>
    [Fact]
    public async Task Many_writers_at_once_do_not_mix()
    {
        var law = Law("runs of a team end at the same time");
        using var folder = new TestFolder();
        IArtifactStore[] stores = [Fixture.Open(folder.Path), Fixture.Open(folder.Path)];
        var contents = Enumerable.Range(0, Writers).Select(i => new Dictionary<string, byte[]> { ["file"] = ArtifactContent.Bytes(20_000, (ulong)i) }).ToArray();
        var references = await Task.WhenAll(contents.Select((content, i) => Task.Run(() => ArtifactContent.CommitAsync(stores[i % 2], "model", content))));
        law.Require(references.Select(r => r.Id).Distinct().Count() == Writers, $"{Writers} ids", string.Join(", ", references.Select(r => r.Id)));
        for (var i = 0; i < Writers; i++)
        {
            var difference = ArtifactContent.Difference(contents[i], await ArtifactContent.ReadAsync(stores[(i + 1) % 2], references[i]));
            law.Require(difference is null, "each artifact as its own writer wrote it", difference ?? "");
        }
    }
}
