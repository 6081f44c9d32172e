using System.IO.Compression;
using System.Text.Json;

namespace Baton.Packaging.Tests.Templates;

/// <summary>What <c>dotnet new</c> makes is used as its first user would.</summary>
[Collection<PackagesCollection>]
public sealed class NewProjectsTests(PackedFeed feed, NewProjects projects) : IClassFixture<NewProjects>
{
    [Theory]
    [InlineData(NewProjects.Application, "my-bikes-2")]
    [InlineData(NewProjects.Split, "bikes")]
    [InlineData(NewProjects.Keyword, "class")]
    public async Task An_application_trains_predicts_and_compares(string name, string model)
    {
        var trained = await projects.RunAsync(name, "run", "configs/training.yaml", "--json");
        var predicted = await projects.RunAsync(name, "run", "configs/predict.yaml", "--json");
        var compared = await projects.RunAsync(name, "run", "configs/compare.yaml", "--json");

        Assert.True(trained.ExitCode == 0, trained.Error);
        Assert.True(predicted.ExitCode == 0, predicted.Error);
        Assert.True(compared.ExitCode == 0, compared.Error);
        using var training = JsonDocument.Parse(trained.Output);
        using var comparison = JsonDocument.Parse(compared.Output);
        Assert.Equal(model, training.RootElement.GetProperty("model").GetProperty("name").GetString());
        Assert.InRange(training.RootElement.GetProperty("metrics").GetProperty("r2").GetDouble(), 0.75, 0.95);
        var errors = comparison.RootElement.GetProperty("metrics");
        Assert.True(errors.GetProperty("line").GetDouble() < errors.GetProperty("mean").GetDouble());
        Assert.Equal(366, File.ReadLines(Path.Combine(projects.Folder(name), "src", name, ".baton", "predictions.csv")).Count());
    }

    [Theory]
    [InlineData(NewProjects.Application)]
    [InlineData(NewProjects.Split)]
    [InlineData(NewProjects.Keyword)]
    [InlineData(NewProjects.Adapter)]
    public async Task Its_tests_pass(string name)
    {
        var output = await NewProjects.Succeed(projects.Folder(name), "test", "--no-build", "-m:1", "-nodeReuse:false");

        Assert.Matches(@"Passed!\s+- Failed:\s+0, Passed:\s+[1-9]", output);
    }

    [Fact]
    public async Task The_main_config_runs_with_nothing_said_from_any_folder()
    {
        var output = await NewProjects.Succeed(feed.Root, "run", "--no-build", "--project", $"{NewProjects.Keyword}/src/{NewProjects.Keyword}");

        Assert.Contains("finished", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(feed.Root, ".baton")));
    }

    [Fact]
    public async Task What_was_added_to_a_project_is_among_its_kinds()
    {
        var kinds = await projects.RunAsync(NewProjects.Application, "kinds");

        Assert.Matches(@"(?m)^\s*model\s+price-forecast-2\s", kinds.Output);
        Assert.Matches(@"(?m)^\s*metric\s+string\s", kinds.Output);
        Assert.Matches(@"(?m)^\s*metric\s+hits\s", kinds.Output);
        Assert.Matches(@"(?m)^\s*job\s+count-missing\s", kinds.Output);
        var added = await File.ReadAllTextAsync(Path.Combine(projects.Folder(NewProjects.Application), "src", NewProjects.Application, "Models", "PriceForecast2.cs"), TestContext.Current.CancellationToken);
        Assert.Contains("namespace My.Bikes_2;", added, StringComparison.Ordinal);
        Assert.Contains("class PriceForecast2 ", added, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_to_an_adapter_brings_its_kinds()
    {
        var before = await projects.RunAsync(NewProjects.Keyword, "kinds", "model");
        var host = Path.Combine("src", NewProjects.Keyword);
        var schema = Path.Combine(projects.Folder(NewProjects.Keyword), host, "baton.schema.json");
        var schemaBefore = await File.ReadAllTextAsync(schema, TestContext.Current.CancellationToken);
        await NewProjects.Succeed(projects.Folder(NewProjects.Keyword), "add", host, "package", "Baton.Adapters.MathNet", "--version", feed.Version);
        await DotnetCommand.BuildAsync(projects.Folder(NewProjects.Keyword), "build", host, "-warnaserror");
        var after = await projects.RunAsync(NewProjects.Keyword, "kinds", "model");

        Assert.DoesNotMatch(@"(?m)\sridge\s", before.Output);
        Assert.Matches(@"(?m)\sridge\s", after.Output);
        Assert.DoesNotContain("\"const\": \"ridge\"", schemaBefore, StringComparison.Ordinal);
        Assert.Contains("\"const\": \"ridge\"", await File.ReadAllTextAsync(schema, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leak_of_a_vendor_is_told_where_it_stands()
    {
        feed.Write($"{NewProjects.Split}/src/{NewProjects.Split}/Leak.cs", """
            internal static class Leak
            {
                public static object Noise() => new MathNet.Numerics.Distributions.Normal(0, 1);
            }
            """);

        var built = await DotnetCommand.TryBuildAsync(projects.Folder(NewProjects.Split), "build", $"src/{NewProjects.Split}");
        File.Delete(Path.Combine(projects.Folder(NewProjects.Split), "src", NewProjects.Split, "Leak.cs"));

        Assert.NotEqual(0, built.ExitCode);
        Assert.Matches(@"Leak\.cs\(3,\d+\): error BTN1001: .*MathNet", built.Output);
    }

    [Fact]
    public async Task A_packed_adapter_keeps_its_vendor_to_itself()
    {
        var packages = Path.Combine(feed.Root, "feed");
        await DotnetCommand.BuildAsync(projects.Folder(NewProjects.Adapter), "pack", Path.Combine("src", NewProjects.Adapter), "-o", packages);
        feed.Write("Consumer/Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="{NewProjects.Adapter}" Version="1.0.0" /></ItemGroup>
            </Project>
            """);
        feed.Write("Consumer/Leak.cs", "public class Leak { public MathNet.Numerics.Distributions.Normal Noise => null; }");

        var built = await DotnetCommand.TryBuildAsync(Path.Combine(feed.Root, "Consumer"), "build");
        using var package = ZipFile.OpenRead(Path.Combine(packages, $"{NewProjects.Adapter}.1.0.0.nupkg"));
        using var nuspec = new StreamReader(package.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open());

        Assert.Contains("""<dependency id="MathNet.Numerics" version="5.0.0" exclude="Compile,Build,Analyzers" />""", await nuspec.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Leak.cs(1,28): error CS0246", built.Output, StringComparison.Ordinal);
        File.Delete(Path.Combine(packages, $"{NewProjects.Adapter}.1.0.0.nupkg"));
    }

    [Theory]
    [InlineData("baton-app", "--layout")]
    [InlineData("baton-adapter", "--vendor", "--vendor-package", "--vendor-version", "--into-solution")]
    [InlineData("baton-model", "--kind", "--namespace")]
    [InlineData("baton-metric", "--kind", "--namespace", "--direction")]
    [InlineData("baton-job", "--kind", "--namespace")]
    public async Task Every_option_has_a_help_text(string template, params string[] options)
    {
        var help = await projects.Hive.NewAsync(feed.Root, template, "--help");

        foreach (var option in options)
            Assert.Matches($@"{option}\b.*\s[A-Z]\w+.*", help);
    }
}
