using System.Text.Json;
using System.Xml.Linq;

namespace Baton.Sdk.Tests;

public sealed class ImplicitUsingsTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("", true)]
    [InlineData("<ImplicitUsings>true</ImplicitUsings>", true)]
    [InlineData("<ImplicitUsings>disable</ImplicitUsings>", false)]
    [InlineData("<BatonImplicitUsings>false</BatonImplicitUsings>", false)]
    public void Namespaces_are_imported_unless_the_project_turns_them_off(string properties, bool imported)
    {
        _workspace.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <Import Project="{Path.Combine(AppContext.BaseDirectory, "Sdk", "Baton.props")}" />
            </Project>
            """);
        _workspace.WriteProject("Evaluated", properties, "", "");

        var (exitCode, output) = _workspace.Dotnet("msbuild", "Evaluated/Evaluated.csproj", "-getItem:Using");

        Assert.True(exitCode == 0, output);
        using var evaluated = JsonDocument.Parse(output);
        var usings = evaluated.RootElement.GetProperty("Items").GetProperty("Using").EnumerateArray().Select(u => u.GetProperty("Identity").GetString()).ToArray();
        Assert.Equal(imported, usings.Contains("Baton.Components"));
        Assert.Equal(imported, usings.Contains("System.ComponentModel.DataAnnotations"));
    }

    [Fact]
    public void Every_namespace_of_ours_exists_where_every_user_has_it()
    {
        var props = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Sdk", "Baton.props"));
        var imported = props.Descendants("Using").Select(u => u.Attribute("Include")!.Value).Where(n => n.StartsWith("Baton", StringComparison.Ordinal));

        Assert.Subset(typeof(BatonException).Assembly.GetExportedTypes().Select(t => t.Namespace!).ToHashSet(), imported.ToHashSet());
    }

    public void Dispose() => _workspace.Dispose();
}
