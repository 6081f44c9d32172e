namespace Baton.Acceptance.Tests.Storage;

/// <summary>A stored model that is not what was stored is never used.</summary>
public sealed class TamperedArtifactTests(TrainedModel trained)
{
    [Fact]
    public async Task One_changed_bit_in_any_file_is_found()
    {
        using var original = trained.Copy();
        string[] files = [.. original.Snapshot(".baton/artifacts").Keys];
        Assert.NotEmpty(files);

        foreach (var file in files)
        {
            using var workspace = trained.Copy();
            var bytes = File.ReadAllBytes(workspace.PathOf(file));
            bytes[bytes.Length / 2] ^= 1;
            File.WriteAllBytes(workspace.PathOf(file), bytes);

            await RefusedAsync(workspace);
        }
    }

    [Fact]
    public async Task A_file_that_was_cut_off_is_found()
    {
        using var workspace = trained.Copy();
        foreach (var file in workspace.Snapshot(".baton/artifacts").Keys)
        {
            var bytes = File.ReadAllBytes(workspace.PathOf(file));
            File.WriteAllBytes(workspace.PathOf(file), bytes[..(bytes.Length / 2)]);
        }

        await RefusedAsync(workspace);
    }

    [Fact]
    public async Task An_artifact_that_is_gone_is_missed()
    {
        using var workspace = trained.Copy();
        Directory.Delete(workspace.PathOf(".baton/artifacts"), recursive: true);

        await RefusedAsync(workspace);
    }

    [Fact]
    public async Task An_artifact_of_another_model_is_no_substitute()
    {
        using var workspace = trained.Copy();
        (await workspace.TrainAsync("--set", "job.model.kind=mean")).Succeeded();
        // What is inside is whole, but it is not what the registry's version was.
        var twins = Directory.GetFiles(workspace.PathOf(".baton/artifacts"), "*", SearchOption.AllDirectories)
            .GroupBy(f => Path.GetFileName(f)).Where(g => g.Count() == 2).ToArray();
        Assert.NotEmpty(twins);
        foreach (var twin in twins)
            Swap(twin.First(), twin.Last());

        (await workspace.PredictAsync()).Refused(1);
    }

    private async Task RefusedAsync(Workspace workspace)
    {
        var before = File.ReadAllBytes(workspace.PathOf("predictions.csv"));

        (await workspace.PredictAsync()).Refused(1, "artifact");

        Assert.Equal(before, File.ReadAllBytes(workspace.PathOf("predictions.csv")));
    }

    private static void Swap(string first, string second)
    {
        File.Move(first, first + ".swap");
        File.Move(second, first);
        File.Move(first + ".swap", second);
    }
}
