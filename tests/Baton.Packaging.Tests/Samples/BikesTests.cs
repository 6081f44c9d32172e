using System.Text.Json;

namespace Baton.Packaging.Tests.Samples;

/// <summary>The sample, copied out of the repository: it knows Baton from its packages alone.</summary>
[Collection<PackagesCollection>]
public sealed class BikesTests(PackedFeed feed)
{
    [Fact]
    public async Task It_copies_out_whole_builds_and_trains()
    {
        var sample = Path.Combine(Repository.Root, "samples", "Bikes");
        foreach (var file in Directory.GetFiles(sample, "*", SearchOption.AllDirectories))
            feed.Write(Path.Combine("Bikes", Path.GetRelativePath(sample, file)), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        var folder = Path.Combine(feed.Root, "Bikes");

        await DotnetCommand.BuildAsync(folder, "build", $"-p:BatonVersion={feed.Version}", "-warnaserror");
        var run = await DotnetCommand.RunAsync(folder, Path.Combine("bin", "Debug", "net10.0", "Bikes.dll"), "run", Path.Combine("configs", "training.yaml"), "--json");

        Assert.True(run.ExitCode == 0, run.Error);
        using var outcome = JsonDocument.Parse(run.Output);
        Assert.Equal("finished", outcome.RootElement.GetProperty("status").GetString());
        Assert.InRange(outcome.RootElement.GetProperty("metrics").GetProperty("r2").GetDouble(), 0.1, 1);
    }
}
