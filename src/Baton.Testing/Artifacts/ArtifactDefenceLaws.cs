using Baton.Artifacts;
using Baton.Testing.Components;
using Baton.Testing.Laws;
using Baton.Testing.Samples;
using Xunit;

namespace Baton.Testing.Artifacts;

/// <summary>Laws for what an artifact store is given by mistake, or by an attacker.</summary>
/// <param name="fixture">Says where the store keeps artifacts.</param>
public abstract class ArtifactDefenceLaws(ArtifactStoreFixture fixture) : FamilyLaws<ArtifactStoreFixture>(fixture)
{
    /// <summary>A reference to what is not there, however it is spelt, is refused.</summary>
    [Fact]
    public async Task What_is_not_there_is_refused()
    {
        var law = Law("a reference may come from a config file, and may not reach any file but the store's");
        using var folder = new TestFolder();
        var inner = Directory.CreateDirectory(Path.Combine(folder.Path, "store")).FullName;
        var store = Fixture.Open(inner);
        await law.RefusesAsync<ArtifactException>("an artifact of an empty store", () => ArtifactContent.ReadAsync(store, new ArtifactReference("model", "not-there", "sha256:00", 0)));
        var committed = await ArtifactContent.CommitAsync(store, "model", ArtifactContent.Sample);
        foreach (var id in OddNames.All)
            await law.RefusesAsync<ArtifactException>($"an artifact with the id {OddNames.Shown(id)}", () => ArtifactContent.ReadAsync(store, committed with { Id = id }));
    }

    /// <summary>Artifacts and files with odd names are kept under these names or refused; nothing appears outside of the store.</summary>
    [Fact]
    public async Task Odd_names_are_kept_or_refused()
    {
        var law = Law("a name must not decide where on the disk something is written");
        using var folder = new TestFolder();
        var inner = Directory.CreateDirectory(Path.Combine(folder.Path, "a", "b", "store")).FullName;
        var store = Fixture.Open(inner);
        foreach (var name in OddNames.All)
        {
            var content = new Dictionary<string, byte[]> { ["file"] = [1, 2, 3] };
            var (answered, reference) = await law.AnswersAsync($"an artifact called {OddNames.Shown(name)}", () => ArtifactContent.CommitAsync(store, name, content));
            if (answered)
                await RequireKeptAsync(law, store, reference!, content, $"the artifact called {OddNames.Shown(name)}");
            content = new Dictionary<string, byte[]> { [name] = [1, 2, 3], ["another"] = [4] };
            (answered, reference) = await law.AnswersAsync($"a file called {OddNames.Shown(name)}", () => ArtifactContent.CommitAsync(store, "model", content));
            if (answered)
                await RequireKeptAsync(law, store, reference!, content, $"the file called {OddNames.Shown(name)}");
        }

        var outside = folder.Files.Where(f => !f.StartsWith(inner + Path.DirectorySeparatorChar, StringComparison.Ordinal)).ToList();
        law.Require(outside.Count == 0, "no file outside of the store", string.Join(", ", outside));
    }

    /// <summary>A path is taken once.</summary>
    [Fact]
    public async Task A_path_is_taken_once()
    {
        var law = Law("the second file would silently replace the first");
        using var folder = new TestFolder();
        await using var writer = await Fixture.Open(folder.Path).CreateAsync("model");
        await ArtifactContent.WriteAsync(writer, "file", [1]);
        await law.RefusesAsync<ArtifactException>("a second file of the same path", () => ArtifactContent.WriteAsync(writer, "file", [2]));
    }

    /// <summary>Whatever happens to the store's files, what is read is what was committed, or an exception of ours is thrown.</summary>
    [Fact]
    public async Task Damaged_content_is_never_handed_out()
    {
        var law = Law("a model with a changed byte still predicts, and nobody knows what");
        using var folder = new TestFolder();
        var reference = await ArtifactContent.CommitAsync(Fixture.Open(folder.Path), "model", ArtifactContent.Sample);
        foreach (var file in folder.Files)
        {
            var whole = await File.ReadAllBytesAsync(file);
            foreach (var (what, content) in Damaged(whole))
            {
                if (content is null)
                    File.Delete(file);
                else
                    await File.WriteAllBytesAsync(file, content);
                var (answered, read) = await law.AnswersAsync($"an artifact whose '{Path.GetFileName(file)}' {what}", () => ArtifactContent.ReadAsync(Fixture.Open(folder.Path), reference));
                if (answered)
                {
                    var difference = ArtifactContent.Difference(ArtifactContent.Sample, read!);
                    law.Require(difference is null, $"what was committed, or an ArtifactException, where '{Path.GetFileName(file)}' {what}", difference ?? "");
                }
            }

            await File.WriteAllBytesAsync(file, whole);
        }
    }

    private static IEnumerable<(string What, byte[]? Content)> Damaged(byte[] whole)
    {
        yield return ("is gone", null);
        yield return ("is longer", [.. whole, 1]);
        if (whole.Length == 0)
            yield break;
        yield return ("is cut", whole[..(whole.Length / 2)]);
        yield return ("is empty", []);
        foreach (var place in (int[])[0, whole.Length / 2, whole.Length - 1])
            yield return ($"has another byte at {place}", [.. whole[..place], (byte)(whole[place] ^ 1), .. whole[(place + 1)..]]);
    }

    private static async Task RequireKeptAsync(Law law, IArtifactStore store, ArtifactReference reference, Dictionary<string, byte[]> content, string what)
    {
        var difference = ArtifactContent.Difference(content, await ArtifactContent.ReadAsync(store, reference));
        law.Require(difference is null, $"{what} as it was written", difference ?? "");
    }
}
