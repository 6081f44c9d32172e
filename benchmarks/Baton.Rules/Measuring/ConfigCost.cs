using System.Diagnostics;

namespace Baton.Rules.Measuring;

/// <summary>Build time of a host with 200 config files over build time without: whole builds, as a person starts them.</summary>
internal static class ConfigCost
{
    private const int Files = 200;
    private const int Rounds = 7;

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("baton-configs-").FullName;
        try
        {
            Write(folder);
            Console.WriteLine($"{Files} files of {Config(0).Split('\n').Length} lines; medians of {Rounds} rounds in turn, without and with them");
            await BuildAsync(folder, "restore");
            await MeasureAsync(folder, "a compiler that is started anew", "-p:UseSharedCompilation=false");
            await MeasureAsync(folder, "the compiler's server", "-p:UseSharedCompilation=true");
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(string folder, string title, string compiler)
    {
        List<double> without = [], with = [];
        for (var round = -1; round < Rounds; round++)
        {
            var first = await BuildAsync(folder, "build", "--no-restore", "--no-incremental", compiler, "-p:EnableDefaultBatonConfigItems=false");
            var second = await BuildAsync(folder, "build", "--no-restore", "--no-incremental", compiler);
            if (round < 0)
                continue;
            without.Add(first);
            with.Add(second);
        }

        without.Sort();
        with.Sort();
        var (alone, all) = (without[Rounds / 2], with[Rounds / 2]);
        Console.WriteLine($"| {title} | {alone:0} ms | {all:0} ms | {all / alone:0.000} |");
    }

    private static async Task<double> BuildAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [.. arguments, "-v:q", "-nologo", "-nodeReuse:false"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 && !output.Contains("warning", StringComparison.Ordinal)
            ? Stopwatch.GetElapsedTime(clock).TotalMilliseconds
            : throw new InvalidOperationException(output);
    }

    /// <summary>The sample's own sources with what it was built with, and many configs.</summary>
    private static void Write(string folder)
    {
        var artifacts = Path.Combine(Repository.Root, "artifacts", "bin");
        var build = Path.Combine(Repository.Root, "src", "Baton", "build");
        string[] analyzers = ["Baton.Generators/release/Baton.Generators.dll", "Baton.Analyzers/release/Baton.Analyzers.dll"];
        File.WriteAllText(Path.Combine(folder, "Many.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                <BatonRole>Host</BatonRole>
              </PropertyGroup>
              <Import Project="{build}/Configs.props" />
              <ItemGroup>
                <Compile Include="{Repository.Root}/samples/Bikes/**/*.cs" />
                <Reference Include="{artifacts}/Bikes/release/Baton*.dll;{artifacts}/Bikes/release/Microsoft.Extensions*.dll" />
                <CompilerVisibleProperty Include="BatonRole" />
                {string.Concat(analyzers.Select(a => $"<Analyzer Include=\"{artifacts}/{a}\" />"))}
                <Analyzer Include="{Repository.YamlParser}" />
              </ItemGroup>
              <Import Project="{build}/Configs.targets" />
            </Project>
            """);
        foreach (var name in (string[])["Directory.Build.props", "Directory.Build.targets"])
            File.WriteAllText(Path.Combine(folder, name), "<Project />");
        Directory.CreateDirectory(Path.Combine(folder, "configs"));
        for (var i = 0; i < Files; i++)
            File.WriteAllText(Path.Combine(folder, "configs", $"training{i}.yaml"), Config(i));
    }

    private static string Config(int number) => $$"""
        # One of many.
        vars:
          data: synthetic
          seed: {{number}}
        run:
          experiment: bikes
          seed: ${vars.seed}
          tags:
        {{string.Join('\n', Enumerable.Range(0, 43).Select(i => $"    tag{i}: some text of tag {i}"))}}
        stack:
          tracker:
            kind: sqlite
            path: .baton/baton.db
          registry: { kind: sqlite, path: .baton/baton.db }
          artifacts: { kind: files, root: .baton/artifacts }
        job:
          kind: training
          inputs: { kind: bike-hours, path: "${vars.data}" }
          target: cnt
          splitter: { kind: train-test, testRows: 1440 }
          features:
        {{string.Join('\n', Enumerable.Range(0, 31).Select(i => $"    - feature{i}"))}}
          model:
            kind: xgboost
            maxDepth: 8
            learningRate: 0.1
            rounds: 300
          metrics: [ mse, rmse, mae, r2 ]
        """;
}
