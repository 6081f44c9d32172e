namespace Baton.Packaging.Tests.Guides;

/// <summary>The page that leads to an adapter is followed to its end.</summary>
[Collection<PackagesCollection>]
public sealed class WriteAnAdapterTests(PackedFeed feed)
{
    [Fact]
    public async Task Every_step_of_the_page_comes_out_as_it_says()
    {
        var page = GuidePage.Read(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "write-an-adapter.md"), TestContext.Current.CancellationToken));
        var reader = new GuideReader(feed, "guide");

        foreach (var step in page)
            await reader.TakeAsync(step);

        // From a new project over errors that are meant to be, to a package.
        Assert.Contains(page, s => s is ConsoleSession { Fails: true });
        Assert.True(File.Exists(Path.Combine(feed.Root, "guide", "packages", "Acme.Curves.1.0.0.nupkg")));
    }
}
