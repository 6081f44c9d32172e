namespace Baton.Packaging.Tests;

/// <summary>The config files of a host that knows Baton only from its packages, checked by its build.</summary>
[Collection<PackagesCollection>]
public sealed class InstalledConfigTests(PackedFeed feed)
{
    private const string Good = """
        vars:
          window: 3
        job:
          kind: inference
          model: sales
          inputs: { kind: csv, path: sales.csv }
          output: { kind: csv, path: out.csv }
        """;

    [Fact]
    public async Task A_typo_is_told_at_its_line_and_column_and_an_edit_of_the_file_alone_builds_again()
    {
        Write("Typo", "");
        feed.Write("Typo/configs/good.yaml", Good);
        feed.Write("Typo/configs/deep/bad.yml", Good.Replace("path: sales.csv", "pth: sales.csv", StringComparison.Ordinal));
        feed.Write("Typo/configs/bad.json", "{\r\n  \"job\": { \"kind\": \"infrence\" }\r\n}\r\n");
        feed.Write("Typo/configs/other.json", "{ \"Logging\": {} }");
        feed.Write("Typo/bin/configs/copy.yaml", "job: [");

        var told = await BuildAsync("Typo");

        Assert.NotEqual(0, told.ExitCode);
        Assert.Contains("configs/deep/bad.yml(6,24): error BTN4002: job.inputs.pth: the reader 'csv' has no setting 'pth'; did you mean 'path'?", Slashes(told.Output), StringComparison.Ordinal);
        Assert.Contains("configs/deep/bad.yml(6,11): error BTN4005: job.inputs.path: is required, and missing: text", Slashes(told.Output), StringComparison.Ordinal);
        Assert.Contains("configs/bad.json(2,20): error BTN4001: job.kind: there is no job of the kind 'infrence'; did you mean 'inference'?", Slashes(told.Output), StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", told.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("good.yaml", told.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("copy.yaml", told.Output, StringComparison.Ordinal);

        feed.Write("Typo/configs/deep/bad.yml", Good);
        feed.Write("Typo/configs/bad.json", "{}");
        var mended = await BuildAsync("Typo");
        Assert.True(mended.ExitCode == 0, mended.Output);

        feed.Write("Typo/configs/good.yaml", Good + "\n  modle: x\n");
        var again = await BuildAsync("Typo");
        Assert.NotEqual(0, again.ExitCode);
        Assert.Contains("configs/good.yaml(8,3): error BTN4002: job.modle", Slashes(again.Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Combinations_severities_and_packages_that_are_missing()
    {
        Write("Together", """
            <BatonConfig Include="configs/base.yaml" Overlays="configs/a.yaml;
                                                                configs/b.yaml" />
            <BatonConfig Update="configs/part.yaml" Partial="true" />
            """);
        feed.Write("Together/.editorconfig", "root = true\n[configs/b.yaml]\nbaton_btn4002_severity = warning\n");
        feed.Write("Together/configs/base.yaml", "job:\n  kind: inference\n  model: sales\n");
        feed.Write("Together/configs/a.yaml", "job:\n  inputs: { kind: csv, path: sales.csv }\n  outputs: x\n");
        feed.Write("Together/configs/b.yaml", "job:\n  output: { kind: csv, path: out.csv }\n  uotput: x\nstack: { tracker: { kind: sqlite, path: x } }\n");
        feed.Write("Together/configs/part.yaml", "job: { kind: inference }\n");

        var told = await BuildAsync("Together");

        const string Where = " (in configs/base.yaml + configs/a.yaml + configs/b.yaml)";
        var lines = Slashes(told.Output).Split('\n').Where(l => l.Contains(": error BTN", StringComparison.Ordinal) || l.Contains(": warning BTN", StringComparison.Ordinal)).Distinct().ToList();
        Assert.Equal(3, lines.Count);
        Assert.Contains(lines, l => l.Contains("configs/a.yaml(3,3): error BTN4002: job.outputs", StringComparison.Ordinal) && l.Contains(Where, StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("configs/b.yaml(3,3): warning BTN4002: job.uotput", StringComparison.Ordinal) && l.Contains(Where, StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("configs/b.yaml(4,27): error BTN9003: stack.tracker.kind: there is no tracker of the kind 'sqlite' here; the package Baton.Adapters.Sqlite has it", StringComparison.Ordinal));

        feed.Write("Together/Together.csproj", Project("""<BatonConfig Include="configs/base.yaml" Overlays="configs/gone.yaml" />"""));
        var gone = await BuildAsync("Together");
        Assert.Contains("error BTN4006: There is no config file", gone.Output, StringComparison.Ordinal);
        Assert.Contains("configs/gone.yaml", Slashes(gone.Output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NoItems", "<EnableDefaultBatonConfigItems>false</EnableDefaultBatonConfigItems>", "")]
    [InlineData("NoHost", "<BatonRole>Domain</BatonRole>", "")]
    [InlineData("NoRules", "<BatonRules>none</BatonRules>", "")]
    [InlineData("Removed", "", "<BatonConfig Remove=\"configs/**\" />")]
    public async Task They_can_be_turned_off(string name, string properties, string items)
    {
        Write(name, items, properties);
        feed.Write($"{name}/configs/bad.yaml", "job: [");
        var result = await BuildAsync(name);
        Assert.True(result.ExitCode == 0, result.Output);
    }

    private static string Slashes(string text) => text.Replace('\\', '/');

    private string Project(string items, string properties = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <UseAppHost>false</UseAppHost>
            <NuGetAudit>false</NuGetAudit>
            <BatonRole>Host</BatonRole>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Baton" Version="{feed.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """;

    private void Write(string name, string items, string properties = "")
    {
        feed.Write($"{name}/{name}.csproj", Project(items, properties));
        feed.Write($"{name}/Program.cs", "return 0;");
    }

    private Task<CommandResult> BuildAsync(string name) => DotnetCommand.TryBuildAsync(Path.Combine(feed.Root, name), "build");
}
