using System.Runtime.CompilerServices;
using Baton.Tests.Shared;

namespace Baton.Sdk.Tests;

/// <summary>A folder of throw-away projects outside the repository, built by a child process with nothing but the SDK and the packages that are here.</summary>
public sealed class Workspace : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("baton-sdk-");

    public Workspace()
    {
        // No source at all: what the tests restore is in the package cache, because this project restored it.
        Write("NuGet.config", "<configuration><packageSources><clear /></packageSources><packageSourceMapping><clear /></packageSourceMapping></configuration>");
        Write("Directory.Build.props", $"""
            <Project>
              <Import Project="{Path.Combine(AppContext.BaseDirectory, "Sdk", "Sdk.props")}" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", $"""
            <Project>
              <Import Project="{Path.Combine(AppContext.BaseDirectory, "Sdk", "Sdk.targets")}" />
            </Project>
            """);
    }

    public string Root => _root.FullName;

    public void Write(string path, string content)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    /// <summary>Writes a C# project with one source file.</summary>
    public void WriteProject(string name, string properties, string items, string source)
    {
        Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
        Write($"{name}/{name}.cs", source);
    }

    /// <summary>Runs <c>dotnet</c> in the folder to its end.</summary>
    public (int ExitCode, string Output) Dotnet(params ReadOnlySpan<string> arguments)
    {
        var result = DotnetProcess.RunAsync(Root, arguments.ToArray()).GetAwaiter().GetResult();
        return (result.ExitCode, result.Output + result.Error);
    }

    /// <summary>Builds a project in a process that leaves no server behind.</summary>
    public (int ExitCode, string Output) Msbuild(string verb, string project, params ReadOnlySpan<string> arguments) =>
        Dotnet([verb, $"{project}/{project}.csproj", "-m:1", "-nodeReuse:false", "-v:q", "-nologo", "-p:UseSharedCompilation=false", .. arguments]);

    /// <summary>Builds a project that must build.</summary>
    public void Build(string project, [CallerArgumentExpression(nameof(project))] string name = "")
    {
        var (exitCode, output) = Msbuild("build", project);
        Assert.True(exitCode == 0, $"{name} did not build:\n{output}");
    }

    public void Dispose() => _root.Delete(recursive: true);
}
