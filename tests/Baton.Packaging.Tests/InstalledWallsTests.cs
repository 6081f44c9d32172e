namespace Baton.Packaging.Tests;

/// <summary>What the package alone does for the walls: it comes too late to build them, so it checks.</summary>
[Collection<PackagesCollection>]
public sealed class InstalledWallsTests(PackedFeed feed)
{
    [Fact]
    public async Task An_adapter_that_hands_its_vendor_on_is_told_so()
    {
        Write("OpenAdapter", "<TargetFramework>net10.0</TargetFramework><BatonRole>Adapter</BatonRole><BatonVendor>MathNet</BatonVendor>", "");

        var open = await DotnetCommand.TryBuildAsync(Path.Combine(feed.Root, "OpenAdapter"), "build");
        Write("OpenAdapter", "<TargetFramework>net10.0</TargetFramework><BatonRole>Adapter</BatonRole><BatonVendor>MathNet</BatonVendor>", """PrivateAssets="compile;build;analyzers;contentfiles" """);
        var closed = await DotnetCommand.TryBuildAsync(Path.Combine(feed.Root, "OpenAdapter"), "build");

        Assert.NotEqual(0, open.ExitCode);
        Assert.Contains("OpenAdapter.csproj(5,5): error BTN1004: this adapter hands the vendor MathNet on", open.Output, StringComparison.Ordinal);
        Assert.True(closed.ExitCode == 0, closed.Output);
    }

    [Theory]
    [InlineData("<TargetFramework>net10.0</TargetFramework>")]
    [InlineData("<TargetFrameworks>net10.0</TargetFrameworks>")]
    public async Task An_existing_application_gets_its_first_day(string framework)
    {
        var name = "Existing" + framework.Length;
        var folder = Path.Combine(feed.Root, name);
        Write(name, framework + "<BatonRole>Domain</BatonRole><BatonRules>strict</BatonRules>", "");
        feed.Write($"{name}/Forecast.cs", "public class Forecast { public MathNet.Numerics.Distributions.Normal Noise { get; } = new(0, 1); }");
        // Where these tests run, changes are only checked; a person's machine does not say so.
        string[] atHome = ["-p:CI=", "-p:TF_BUILD=", "-p:ContinuousIntegrationBuild="];

        var before = await DotnetCommand.TryBuildAsync(folder, "build");
        var written = await DotnetCommand.TryBuildAsync(folder, ["build", "-t:BatonBaseline", .. atHome]);
        var after = await DotnetCommand.TryBuildAsync(folder, "build");

        Assert.Contains("Forecast.cs(1,63): error BTN1001", before.Output, StringComparison.Ordinal);
        Assert.Contains($"{name}.csproj(5,5): error BTN1005", before.Output, StringComparison.Ordinal);
        Assert.True(written.ExitCode == 0, written.Output);
        Assert.Equal(
            ["BTN1001\tForecast.cs\tForecast.Noise\tMathNet.Numerics.Distributions.Normal", $"BTN1005\t{name}.csproj\tMathNet.Numerics\tMathNet.Numerics"],
            (await File.ReadAllLinesAsync(Path.Combine(folder, "baton.baseline.txt"), TestContext.Current.CancellationToken)).Where(l => l[0] != '#'));
        Assert.True(after.ExitCode == 0, after.Output);
    }

    private void Write(string name, string properties, string reference) => feed.Write($"{name}/{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{properties}<Nullable>enable</Nullable><NuGetAudit>false</NuGetAudit><UseAppHost>false</UseAppHost></PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Baton" Version="{feed.Version}" />
            <PackageReference Include="MathNet.Numerics" Version="5.0.0" {reference}/>
          </ItemGroup>
        </Project>
        """);
}
