using System.Text.RegularExpressions;

namespace Baton.Packaging.Vendors.Tests.Guides;

/// <summary>The page that moves a program of ML.NET's behind the walls is followed to its end.</summary>
[Collection<PackagesCollection>]
public sealed partial class MigrateFromMLNetTests(PackedFeed feed)
{
    private static readonly string Docs = Path.Combine(Repository.Root, "docs");

    [Fact]
    public async Task Every_step_of_the_page_comes_out_as_it_says()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Docs, "migrate-from-mlnet.md"), TestContext.Current.CancellationToken);
        feed.Write("Shop/data/sales.csv", await File.ReadAllTextAsync(Path.Combine(Docs, "migrate-from-mlnet", "sales.csv"), TestContext.Current.CancellationToken));
        var reader = new GuideReader(feed, "Shop");

        foreach (var step in GuidePage.Read(page))
            await reader.TakeAsync(step);

        // The program and the config have trained one model, and nothing of the program is left.
        Assert.Equal([3, 2], [Measure().Count(page), Prediction().Count(page)]);
        Assert.Single(Measure().Matches(page).Select(m => m.Groups["value"].Value).Distinct(StringComparer.Ordinal));
        Assert.Single(Prediction().Matches(page).Select(m => m.Value).Distinct(StringComparer.Ordinal));
        Assert.Equal(["Program.cs"], Directory.GetFiles(Path.Combine(feed.Root, "Shop"), "*.cs").Select(Path.GetFileName));
        Assert.False(File.Exists(Path.Combine(feed.Root, "Shop", "baton.baseline.txt")));
        await AssertThatItCannotComeBackAsync();
    }

    /// <summary>The adapter's package brings ML.NET along for running, and not to the compiler.</summary>
    private async Task AssertThatItCannotComeBackAsync()
    {
        feed.Write("Shop/Back.cs", "internal static class Back { public static object Library() => new Microsoft.ML.MLContext(); }");

        var build = await DotnetCommand.TryBuildAsync(Path.Combine(feed.Root, "Shop"), "build");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("Back.cs(1,78): error CS0234", build.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?m)^[Rr]2 +(?<value>0\.\d{4})$")]
    private static partial Regex Measure();

    [GeneratedRegex(@"(?m)^1\d\d\.\d{2}$")]
    private static partial Regex Prediction();
}
