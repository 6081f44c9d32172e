using System.Collections.Immutable;
using System.Diagnostics;
using Baton.Rules.Bodies;
using Baton.Rules.Peers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Rules.Measuring;

/// <summary>
/// Compile time with analyzers over compile time without, on this repository's sources and 120,000 generated lines: in one
/// process that is warm, as the compiler's server is.
/// </summary>
internal static class CompileCost
{
    private const int GeneratedLines = 120_000;
    private const int Rounds = 3;

    private static readonly (string, string)[] Domain = [("BatonRole", "Domain")];
    private static readonly (string, string)[] DomainWithVendor = [.. Domain, ("BatonVendorPackages", "Quanta=Quanta.*"), ("BatonPackageAssemblies", "Quanta.Client=Quanta.Client")];

    public static async Task<int> RunAsync()
    {
        var packages = SourceBody.Packages();
        SyntaxTree[] trees = [.. SourceBody.Baton(), .. GeneratedBody.Files(GeneratedLines)];
        if (Compiler.Compile("Shop", trees, packages).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToArray() is { Length: > 0 } errors)
            throw new InvalidOperationException($"What is measured must compile:\n{string.Join('\n', errors.Take(20))}");
        Console.WriteLine($"{trees.Length} files, {trees.Sum(t => t.GetText().Lines.Count):N0} lines; medians of {Rounds} rounds, the contenders in turn");
        var vendor = MetadataReference.CreateFromImage(Compiler.Image("Quanta.Client", ["namespace Quanta; public class Blob { public int Size; } public static class Store { public static Blob Get() => new(); }"]));
        (string, Func<Compilation, Task>)[] always =
        [
            ("no analyzer", c => Task.Run(() => c.GetDiagnostics())),
            ("an analyzer that asks for nothing", c => AllAsync(c, [new SilentAnalyzer()])),
        ];
        await MeasureAsync("A vendor is in reach", trees, [.. packages, vendor],
        [
            .. always,
            ("an operation action that does nothing", c => AllAsync(c, [new IdleAnalyzer()])),
            ("BannedApiAnalyzers 5.6.0, namespace ban", c => AllAsync(c, Analyzers.BannedApi(), banned: "N:Quanta")),
            ("Baton's rules", c => AllAsync(c, Analyzers.Baton(), DomainWithVendor)),
        ]);
        await MeasureAsync("No vendor is in reach", trees, packages, [.. always, ("Baton's rules", c => AllAsync(c, Analyzers.Baton(), Domain))]);
        return 0;
    }

    private static async Task MeasureAsync(string title, SyntaxTree[] trees, IReadOnlyList<MetadataReference> references, (string Name, Func<Compilation, Task> Run)[] contenders)
    {
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

        Console.WriteLine($"\n{title}\n\n| | time | over no analyzer | over one that asks for nothing |\n| --- | --- | --- | --- |");
        var (alone, silent) = (Median(times[contenders[0].Name]), Median(times[contenders[1].Name]));
        foreach (var (name, _) in contenders)
            Console.WriteLine($"| {name} | {Median(times[name]):0} ms | {Median(times[name]) / alone:0.00} | {Median(times[name]) / silent:0.00} |");
    }

    private static async Task AllAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, IEnumerable<(string, string)>? properties = null, string? banned = null) =>
        await AnalyzerRun.Of(compilation, analyzers, properties, banned).GetAllDiagnosticsAsync(CancellationToken.None);

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
