using Baton.Sdk.Tests.Packages;

namespace Baton.Sdk.Tests.Vendors;

/// <summary>Projects that have a vendor in reach in every way, built once for all tests. Their folder has a sign in its name that the compiler takes for a comment.</summary>
public sealed class VendorProjects : IDisposable
{
    public const string Sets = """<BatonVendorSet Include="Acme" Packages="Acme;Acme.*" />""";

    public VendorProjects()
    {
        PackageFeed.Configure(Workspace);
        PackageFeed.Write(Workspace, "Acme");
        PackageFeed.Write(Workspace, "Acme.Net", "lib", """<dependency id="Acme" version="1.0.0" exclude="Build,Analyzers" />""");
        PackageFeed.Write(Workspace, "Other");
        // Only the adapter knows which packages its vendor's are.
        Write(
            "C#/Adapter",
            "<BatonRole>Adapter</BatonRole><BatonVendor>acme</BatonVendor><PackageOutputPath>../../feed</PackageOutputPath>",
            Sets + """<PackageReference Include="acme.net" Version="1.0.0" /><PackageReference Include="Other" Version="1.0.0" />""",
            "namespace Mine; public class Adapter;");
    }

    internal Workspace Workspace { get; } = new();

    /// <summary>Writes a project in a folder of any depth.</summary>
    internal void Write(string project, string properties, string items, string source = "")
    {
        Workspace.Write($"{project}/{Path.GetFileName(project)}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
        Workspace.Write($"{project}/Code.cs", source);
    }

    /// <summary>What a build tells the analyzers of a project, as lines <c>NAME = VALUE</c>.</summary>
    internal string Facts(string project, params string[] arguments)
    {
        var (exitCode, output) = Workspace.Dotnet(["build", $"{project}/{Path.GetFileName(project)}.csproj", "-m:1", "-nodeReuse:false", "-v:q", "-nologo", "-p:UseSharedCompilation=false", .. arguments]);
        Assert.True(exitCode == 0, output);
        return EditorConfig(project);
    }

    internal string EditorConfig(string project)
    {
        var file = Directory.GetFiles(Path.Combine(Workspace.Root, project, "obj", "Debug"), "*.GeneratedMSBuildEditorConfig.editorconfig", SearchOption.AllDirectories).Single();
        return string.Join('\n', File.ReadAllLines(file).Where(l => l.StartsWith("build_property.Baton", StringComparison.Ordinal) || l.Contains("DesignTimeBuild", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    public void Dispose() => Workspace.Dispose();
}
