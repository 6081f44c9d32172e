namespace Baton.Packaging.Tests;

/// <summary>The shape file of a library that knows Baton only from its packages.</summary>
[Collection<PackagesCollection>]
public sealed class InstalledShapeTests(PackedFeed feed)
{
    private const string Oak = """
        using Baton.Components;

        namespace Trees;

        /// <summary>A family of trees.</summary>
        [ComponentFamily("tree")]
        public interface ITree;

        /// <summary>A tree.</summary>
        [Component("oak")]
        public sealed partial class Oak : ITree
        {
            /// <summary>How deep its roots go.</summary>
            public int Depth { get; init; } = 3;
        }
        """;

    [Fact]
    public async Task A_renamed_setting_is_told_at_its_component_and_where_the_library_is_packed()
    {
        var folder = Path.Combine(feed.Root, "Trees");
        feed.Write("Trees/Trees.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup>
              <ItemGroup><PackageReference Include="Baton" Version="{feed.Version}" /></ItemGroup>
            </Project>
            """);
        feed.Write("Trees/Oak.cs", Oak);
        // Where these tests run, changes are only checked; a person's machine does not say so.
        var written = await DotnetCommand.TryBuildAsync(folder, "build", "-t:BatonUpdateShape", "-p:CI=", "-p:TF_BUILD=", "-p:ContinuousIntegrationBuild=");
        Assert.True(written.ExitCode == 0, written.Output);
        Assert.Equal(
            ["tree/oak: Trees.ITree", "tree/oak depth: int"],
            (await File.ReadAllLinesAsync(Path.Combine(folder, "baton.shape.txt"), TestContext.Current.CancellationToken)).Where(l => l.StartsWith("tree", StringComparison.Ordinal)));

        var renamed = Oak.Replace("int Depth", "int Reach", StringComparison.Ordinal);
        feed.Write("Trees/Oak.cs", renamed);
        var lost = await DotnetCommand.TryBuildAsync(folder, "pack");
        Assert.NotEqual(0, lost.ExitCode);
        Assert.Contains("Oak.cs(11,29): error BTN5001: the tree 'oak' has no setting 'depth' any more", lost.Output, StringComparison.Ordinal);
        Assert.Contains("[FormerName(\"depth\")]", lost.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", lost.Output, StringComparison.Ordinal);

        feed.Write("Trees/Oak.cs", renamed.Replace("    public int", "    [FormerName(\"depth\")]\n    public int", StringComparison.Ordinal));
        var kept = await DotnetCommand.TryBuildAsync(folder, "build");
        Assert.True(kept.ExitCode == 0, kept.Output);
        Assert.Contains("warning BTN5003", kept.Output, StringComparison.Ordinal);
    }
}
