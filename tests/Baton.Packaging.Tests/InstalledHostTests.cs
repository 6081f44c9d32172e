using System.Text.Json;

namespace Baton.Packaging.Tests;

/// <summary>A host in a folder of its own that knows Baton only from its packages, built and run as a user would.</summary>
[Collection<PackagesCollection>]
public sealed class InstalledHostTests(PackedFeed feed, InstalledHost host) : IClassFixture<InstalledHost>
{
    [Fact]
    public async Task It_trains_its_own_model_on_a_CSV_file_and_registers_it()
    {
        await host.BuildAsync(feed);

        var result = await host.RunAsync("run", "training.yaml", "--json");

        Assert.True(result.ExitCode == 0, result.Error);
        using var json = JsonDocument.Parse(result.Output);
        var root = json.RootElement;
        Assert.Contains("6 rows seen", result.Error, StringComparison.Ordinal);
        Assert.Equal("finished", root.GetProperty("status").GetString());
        Assert.Equal("training", root.GetProperty("job").GetString());
        // The last two of eight rows are held out; the mean of the last three before them is 5: |7 - 5| and |8 - 5|.
        Assert.Equal(3, root.GetProperty("metrics").GetProperty("worst-miss").GetDouble());
        Assert.Equal(2.5, root.GetProperty("metrics").GetProperty("mae").GetDouble());
        Assert.Equal("sales", root.GetProperty("model").GetProperty("name").GetString());
        Assert.Equal(1, root.GetProperty("model").GetProperty("version").GetInt32());
        Assert.Single(root.GetProperty("artifacts").EnumerateArray());

        var runs = await host.RunAsync("runs", "training.yaml");
        Assert.Contains("finished", runs.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_knows_its_own_kinds_with_their_summaries_and_those_of_the_packages()
    {
        await host.BuildAsync(feed);

        var result = await host.RunAsync("kinds");

        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Matches(@"(?m)^\s*model\s+last-values\s+Predicts the mean of the last targets\.\s*$", result.Output);
        Assert.Matches(@"(?m)^\s*metric\s+worst-miss\s", result.Output);
        Assert.Matches(@"(?m)^\s*job\s+training\s", result.Output);
        Assert.Matches(@"(?m)^\s*tracker\s+sqlite\s", result.Output);
        Assert.DoesNotMatch(@"(?m)\sridge\s", result.Output);
    }

    [Fact]
    public async Task The_schema_that_its_build_wrote_is_what_it_prints()
    {
        await host.BuildAsync(feed);

        var printed = await host.RunAsync("schema");

        Assert.True(printed.ExitCode == 0, printed.Error);
        Assert.Contains("\"const\": \"last-values\"", printed.Output, StringComparison.Ordinal);
        Assert.Equal(printed.Output, await File.ReadAllTextAsync(host.File("baton.schema.json"), TestContext.Current.CancellationToken), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task A_mistake_in_its_config_is_told_with_its_place()
    {
        await host.BuildAsync(feed);

        var result = await host.RunAsync("check", "training.yaml", "--set", "job.model.windw=3");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("'window'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_told_at_build_time_what_is_wrong_with_a_component()
    {
        await host.BuildAsync(feed);
        feed.Write("Wrong/Wrong.csproj", InstalledHost.Project(feed.Version));
        feed.Write("Wrong/Program.cs", "return 0;");
        feed.Write("Wrong/WrongMetric.cs", """
            /// <summary>Forgot to be partial.</summary>
            [Metric("wrong")]
            public sealed class WrongMetric : ILoss
            {
                public double Measure(Frame predictions, Frame targets) => 0;
            }
            """);

        var result = await DotnetCommand.TryBuildAsync(Path.Combine(feed.Root, "Wrong"), "build");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("WrongMetric.cs(3,21): error BTN0001", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "warning BTN3002")]
    [InlineData("<BatonRules>recommended</BatonRules>", "warning BTN3002")]
    [InlineData("<BatonRules>strict</BatonRules>", "error BTN3002")]
    [InlineData("<BatonRules>none</BatonRules>", "")]
    public async Task It_chooses_how_strict_the_rules_are(string property, string told)
    {
        var name = "Rules" + property.Length;
        feed.Write($"{name}/{name}.csproj", InstalledHost.Project(feed.Version)
            .Replace("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", property, StringComparison.Ordinal));
        feed.Write($"{name}/Program.cs", "return 0;");
        feed.Write($"{name}/Late.cs", """
            /// <summary>Knows the time.</summary>
            [Metric("late")]
            public sealed partial class Late : ILoss
            {
                /// <inheritdoc />
                public double Measure(Frame predictions, Frame targets) => DateTime.UtcNow.Hour;
            }
            """);

        var result = await DotnetCommand.TryBuildAsync(Path.Combine(feed.Root, name), "build");

        Assert.Equal(told.StartsWith("error", StringComparison.Ordinal), result.ExitCode != 0);
        if (told.Length == 0)
            Assert.DoesNotContain("BTN3002", result.Output, StringComparison.Ordinal);
        else
            Assert.Contains($"Late.cs(6,64): {told}", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_cannot_compile_against_vendors_and_building_blocks()
    {
        await host.BuildAsync(feed);
        feed.Write("Leak/Leak.csproj", InstalledHost.Project(feed.Version));
        feed.Write("Leak/Program.cs", "return 0;");
        feed.Write("Leak/Leak.cs", """
            public static class Leak
            {
                public static SQLitePCL.sqlite3? Native => null;
                public static CsvHelper.CsvReader? Csv => null;
                public static YamlDotNet.Core.Parser? Yaml => null;
                public static Spectre.Console.Table? Table => null;
                public static Microsoft.Data.Sqlite.SqliteConnection? Database => null;
                public static System.CommandLine.Command? Command => null;
            }
            """);

        var result = await DotnetCommand.TryBuildAsync(Path.Combine(feed.Root, "Leak"), "build");

        Assert.NotEqual(0, result.ExitCode);
        foreach (var line in (int[])[3, 4, 5, 6])
            Assert.Contains($"Leak.cs({line},19): error CS0246", result.Output, StringComparison.Ordinal);
        // Their first names exist elsewhere, so the compiler has another word for it.
        foreach (var line in (int[])[7, 8])
            Assert.Matches($@"Leak\.cs\({line},\d+\): error CS0234", result.Output);
    }

    [Fact]
    public async Task A_stranger_who_uses_a_library_that_was_built_with_it_is_left_alone()
    {
        const string Properties = "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><NuGetAudit>false</NuGetAudit>";
        feed.Write("Library/Library.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{Properties}</PropertyGroup>
              <ItemGroup><PackageReference Include="Baton" Version="{feed.Version}" /></ItemGroup>
            </Project>
            """);
        feed.Write("Stranger/Stranger.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{Properties}</PropertyGroup>
              <ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>
            </Project>
            """);
        await DotnetCommand.BuildAsync(Path.Combine(feed.Root, "Stranger"), "restore");

        Assert.Equal("True", await PropertyAsync("Library", "GenerateDocumentationFile"));
        Assert.Contains("Baton.Components", await UsingsAsync("Library"));
        Assert.Equal("false", await PropertyAsync("Stranger", "GenerateDocumentationFile"));
        Assert.DoesNotContain(await UsingsAsync("Stranger"), u => u.StartsWith("Baton", StringComparison.Ordinal));
    }

    private async Task<string> PropertyAsync(string project, string name) =>
        (await DotnetCommand.RunAsync(Path.Combine(feed.Root, project), "msbuild", $"-getProperty:{name}")).Output.Trim();

    private async Task<string[]> UsingsAsync(string project)
    {
        var evaluated = await DotnetCommand.RunAsync(Path.Combine(feed.Root, project), "msbuild", "-getItem:Using");
        using var json = JsonDocument.Parse(evaluated.Output);
        return [.. json.RootElement.GetProperty("Items").GetProperty("Using").EnumerateArray().Select(u => u.GetProperty("Identity").GetString()!)];
    }
}
