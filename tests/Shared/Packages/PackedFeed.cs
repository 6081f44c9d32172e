using System.Globalization;

namespace Baton.Tests.Shared.Packages;

/// <summary>
/// A folder outside the repository with every package of the repository, and a NuGet configuration that knows no other
/// source: what else is needed is in the package cache, because the repository was restored with it. The cache is only
/// read, so nothing of the test stays behind.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("baton-packages-");

    public string Root => _root.FullName;

    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow.Ticks}");

    private string Feed => Path.Combine(Root, "feed");

    public async ValueTask InitializeAsync()
    {
        Write("NuGet.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(Root, "cache")}" /></config>
              <fallbackPackageFolders><clear /><add key="repository" value="{Repository.PackageCache}" /></fallbackPackageFolders>
              <packageSources><clear /><add key="packed" value="{Feed}" /></packageSources>
              <packageSourceMapping><clear /></packageSourceMapping>
            </configuration>
            """);
        // Nothing of what may lie above the folder reaches the projects in it.
        foreach (var name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            Write(name, "<Project />");
        Write("pack/pack.proj", $"""
            <Project>
              <ItemGroup><Packable Include="{string.Join(';', Repository.Delivered.Select(p => Repository.Root + p))}" /></ItemGroup>
              <Target Name="Pack">
                <MSBuild Projects="@(Packable)" Targets="Pack"
                         Properties="NoBuild=true;Configuration={Repository.Configuration};PackageVersion={Version};PackageOutputPath={Feed};NuspecOutputPath={Path.Combine(Root, "pack", "nuspec")}" />
              </Target>
            </Project>
            """);
        await DotnetCommand.BuildAsync(Path.Combine(Root, "pack"), "msbuild", "pack.proj", "-t:Pack");
    }

    public void Write(string path, string content)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    /// <summary>The package of an id.</summary>
    public string Package(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    /// <summary>The symbols of an id.</summary>
    public string Symbols(string id) => Path.Combine(Feed, $"{id}.{Version}.snupkg");

    /// <summary>The ids of all packages.</summary>
    public string[] Ids() =>
        [.. Directory.GetFiles(Feed, "*.nupkg").Select(f => Path.GetFileName(f).Replace($".{Version}.nupkg", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public ValueTask DisposeAsync()
    {
        _root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
