using System.Collections.Immutable;
using System.Diagnostics;
using Baton.Rules.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Rules.Measuring;

/// <summary>Compile time with analyzers over compile time without, on this repository's sources and 100,000 generated lines.</summary>
internal static class CompileCost
{
    private const int GeneratedLines = 120_000;
    private const int Rounds = 9;

    public static async Task<int> RunAsync()
    {
        SyntaxTree[] trees = [.. SourceBody.Baton(), .. GeneratedBody.Files(GeneratedLines)];
        Console.WriteLine($"{trees.Length} files, {trees.Sum(t => t.GetText().Lines.Count):N0} lines; medians of {Rounds} rounds, the contenders in turn");
        var vendor = MetadataReference.CreateFromImage(Compiler.Image("Quanta.Client", ["namespace Quanta; public class Blob { public int Size; } public static class Store { public static Blob Get() => new(); }"]));
        await MeasureAsync("a vendor is in reach", trees, [vendor]);
        await MeasureAsync("no vendor is in reach", trees, []);
        return 0;
    }

    private static async Task MeasureAsync(string title, SyntaxTree[] trees, MetadataReference[] references)
    {
        (string, string)[] properties = [("BatonRole", "Domain"), ("BatonVendorPackages", "Quanta=Quanta.*"), ("BatonPackageAssemblies", "Quanta.Client=Quanta.Client")];
        (string Name, Func<Compilation, Task> Run)[] contenders =
        [
            ("compiler alone", c => Task.Run(() => c.GetDiagnostics())),
            ("an operation action that does nothing", c => AllAsync(c, Analyzers.Nothing())),
            ("BannedApiAnalyzers 5.6.0, namespace ban", c => AllAsync(c, Analyzers.BannedApi(), banned: "N:Quanta")),
            ("Baton's rules", c => AllAsync(c, Analyzers.Baton(), properties)),
        ];
        var times = contenders.ToDictionary(c => c.Name, _ => new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var (name, run) in contenders)
            {
                // A compilation remembers what was asked of it, so each measurement has its own.
                var compilation = Compiler.Compile("Shop", trees, references);
                GC.Collect();
                var start = Stopwatch.GetTimestamp();
                await run(compilation);
                if (round >= 0)
                    times[name].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        var alone = Median(times[contenders[0].Name]);
        Console.WriteLine($"\n{title}");
        foreach (var (name, _) in contenders)
            Console.WriteLine($"| {name} | {Median(times[name]):0} ms | {Median(times[name]) / alone:0.00} |");
    }

    private static async Task AllAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, IEnumerable<(string, string)>? properties = null, string? banned = null) =>
        await AnalyzerRun.Of(compilation, analyzers, properties, banned).GetAllDiagnosticsAsync(CancellationToken.None);

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
