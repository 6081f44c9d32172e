using System.Diagnostics;
using Baton.Rules.Bodies;

namespace Baton.Rules.Measuring;

/// <summary>
/// Compile time with analyzers over compile time without, on this repository's sources and 120,000 generated lines: whole runs
/// of the command-line compiler, each in a process of its own.
/// </summary>
internal static class CompileCost
{
    private const int GeneratedLines = 120_000;
    private const int Rounds = 5;

    public static int Run()
    {
        using var project = new CompiledProject([.. SourceBody.Baton(), .. GeneratedBody.Files(GeneratedLines)], SourceBody.Packages());
        Console.WriteLine($"{project.Files} files, {project.Lines:N0} lines; medians of {Rounds} rounds, the contenders in turn");
        Measure(project, "a vendor is in reach", isVendorInReach: true);
        Measure(project, "no vendor is in reach", isVendorInReach: false);
        return 0;
    }

    private static void Measure(CompiledProject project, string title, bool isVendorInReach)
    {
        CostContender[] contenders =
        [
            new("no analyzer", [], Banned: false, Role: false),
            new("an analyzer that asks for nothing", [project.Peer("Empty", PeerAnalyzer.Empty)], Banned: false, Role: false),
            new("an operation action that does nothing", [project.Peer("Idle", PeerAnalyzer.Idle)], Banned: false, Role: false),
            new("BannedApiAnalyzers 5.6.0, namespace ban", Analyzers.BannedApiFiles, Banned: true, Role: false),
            new("Baton's rules", [Analyzers.BatonFile], Banned: false, Role: true),
        ];
        var times = contenders.ToDictionary(c => c, _ => new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var contender in contenders)
            {
                var start = Stopwatch.GetTimestamp();
                project.Compile(contender, isVendorInReach);
                // What the first round reads from disk, the others find in memory.
                if (round >= 0)
                    times[contender].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        Console.WriteLine($"\n{title}\n\n| | time | over no analyzer | over one that asks for nothing |\n| --- | --- | --- | --- |");
        var (alone, empty) = (Median(times[contenders[0]]), Median(times[contenders[1]]));
        foreach (var contender in contenders)
            Console.WriteLine($"| {contender.Name} | {Median(times[contender]):0} ms | {Median(times[contender]) / alone:0.00} | {Median(times[contender]) / empty:0.00} |");
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
