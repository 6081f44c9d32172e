namespace Baton.Tests.Shared.Packages;

/// <summary>The packed templates, installed where they touch nobody else's.</summary>
/// <param name="feed">The packages.</param>
/// <param name="name">A folder of the hive's own.</param>
internal sealed class TemplateHive(PackedFeed feed, string name = "hive")
{
    private string Hive => Path.Combine(feed.Root, name);

    /// <summary>Installs the templates from their package.</summary>
    public Task InstallAsync() => NewAsync(feed.Root, "install", feed.Package("Baton.Templates"));

    /// <summary>Runs <c>dotnet new</c>, which must succeed.</summary>
    public async Task<string> NewAsync(string folder, params string[] arguments)
    {
        var result = await DotnetCommand.RunAsync(folder, ["new", .. arguments, "--debug:custom-hive", Hive]);
        Assert.True(result.ExitCode == 0, $"dotnet new {string.Join(' ', arguments)}:\n{result.Output}\n{result.Error}");
        return result.Output;
    }
}
