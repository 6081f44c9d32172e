using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Baton.Sdk.Tests.Shapes;

/// <summary>A small library of components that others reference, built as its users build it.</summary>
internal sealed partial class Library : IDisposable
{
    private const string Analyzers = "Baton.Analyzers.dll;Baton.Generators.dll";

    private readonly Workspace _workspace = new();

    public Library(string properties = "<IsPackable>true</IsPackable>")
    {
        var files = Analyzers.Split(';').Select(f => $"""<Analyzer Include="{Path.Combine(AppContext.BaseDirectory, f)}" />""");
        var abstractions = Path.Combine(AppContext.BaseDirectory, "Baton.Abstractions.dll");
        _workspace.Write("Directory.Build.targets", $"""
            <Project>
              <Import Project="{Path.Combine(AppContext.BaseDirectory, "Sdk", "Sdk.targets")}" />
              <Import Project="{Path.Combine(AppContext.BaseDirectory, "Sdk", "Shapes.targets")}" />
            </Project>
            """);
        _workspace.WriteProject(
            "Trees",
            properties,
            $"""{string.Concat(files)}<Reference Include="{abstractions}" Condition="'$(TargetFramework)' == 'net10.0'" />""",
            """
            using Baton.Components;
            using System.ComponentModel.DataAnnotations;

            namespace Trees;

            [ComponentFamily("tree")]
            public interface ITree;

            [Component("oak")]
            public partial class Oak : ITree
            {
                [Range(1, 64)]
                public int Depth { get; init; } = 6;
            }
            """);
    }

    public string ShapeFile => Path.Combine(_workspace.Root, "Trees/baton.shape.txt");

    public string[] Lines => [.. File.ReadAllLines(ShapeFile).Where(l => l.Length > 0 && l[0] != '#')];

    public void Write(string path, string content) => _workspace.Write(path, content);

    public void WriteProject(string name, string properties, string items, string source) => _workspace.WriteProject(name, properties, items, source);

    public void Edit(string old, string changed)
    {
        var file = Path.Combine(_workspace.Root, "Trees/Trees.cs");
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, changed, StringComparison.Ordinal));
    }

    /// <summary>Builds as a person would who reads what is printed.</summary>
    /// <returns>Whether it built, the places and ids of what it told, and everything that was printed.</returns>
    public (bool Built, string[] Told, string Output) Build(params string[] arguments) => BuildProject("Trees", arguments);

    public (bool Built, string[] Told, string Output) BuildProject(string project, params string[] arguments)
    {
        var (exitCode, output) = _workspace.Dotnet(
            ["build", $"{project}/{project}.csproj", "-m:1", "-nodeReuse:false", "-v:m", "-nologo", "-p:UseSharedCompilation=false", "-p:CI=", "-p:TF_BUILD=", "-p:ContinuousIntegrationBuild=", .. arguments]);
        var told = output.Replace(_workspace.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split('\n')
            .Select(l => Diagnostic().Match(l.Trim()))
            .Where(m => m.Success)
            .Select(m => m.Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
        return (exitCode == 0, [.. told], output);
    }

    /// <summary>Runs git in the folder; it must succeed.</summary>
    public void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = _workspace.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", .. arguments])
            start.ArgumentList.Add(argument);
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {string.Join(' ', arguments)}: {output}{error.GetAwaiter().GetResult()}");
    }

    public void Dispose() => _workspace.Dispose();

    [GeneratedRegex(@"^[^:]+: (error|warning) \w+")]
    private static partial Regex Diagnostic();
}
