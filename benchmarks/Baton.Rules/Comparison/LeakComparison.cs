using System.Globalization;
using System.Text;
using Baton.Leaks.Tests;
using Microsoft.CodeAnalysis;

namespace Baton.Rules.Comparison;

/// <summary>The corpus of leaks against the walls, the rules, and what else there is.</summary>
internal static class LeakComparison
{
    private const string Rule = "BTN1001";

    public static async Task<int> RunAsync(string file)
    {
        var corpus = new LeakCorpus(Path.Combine(Repository.Root, "tests", "Baton.Leaks.Tests", "Corpus"));
        var folder = Directory.CreateTempSubdirectory("baton-comparison-");
        try
        {
            var vendor = new LeakedVendor(corpus);
            var hidden = Path.Combine(folder.FullName, LeakedVendor.Name + ".dll");
            await File.WriteAllBytesAsync(hidden, vendor.Image);
            var table = await TableAsync(corpus, Contenders(vendor, hidden));
            await File.WriteAllTextAsync(file, table);
            Console.Write(table);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Contender[] Contenders(LeakedVendor vendor, string hidden)
    {
        var banned = Analyzers.BannedApi();
        var rules = Analyzers.Baton();
        (string, string)[] open = [("BatonRole", "Domain")];
        (string, string)[] walled = [.. open, ("BatonHiddenAssemblies", hidden.Replace('#', '?'))];
        return
        [
            new("wall and rules", async f => await CountAsync(AnalyzerRun.Of(Walled(f), rules, walled), Rule)),
            new("rules alone (the vendor is in reach)", async f => await CountAsync(AnalyzerRun.Of(Open(f), rules, open), Rule)),
            new("wall alone (errors of the compiler)", f => Task.FromResult(Walled(f).GetDiagnostics().Count(d => d.Severity == DiagnosticSeverity.Error))),
            new("BannedApiAnalyzers 5.6.0, namespace ban", async f => await CountAsync(AnalyzerRun.Of(Open(f), banned, banned: $"N:{LeakedVendor.Namespace}"), "RS0030")),
        ];

        Compilation Open(LeakFile leak) => Compiler.Compile("Shop.Domain", [Compiler.Parse(leak.Text, leak.Name + ".cs")], vendor.Vendor, vendor.Adapter);

        Compilation Walled(LeakFile leak) => Compiler.Compile("Shop.Domain", [Compiler.Parse(leak.Text, leak.Name + ".cs")], vendor.Adapter);
    }

    private static async Task<int> CountAsync(Microsoft.CodeAnalysis.Diagnostics.CompilationWithAnalyzers run, string id) =>
        (await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None)).Count(d => d.Id == id);

    private static async Task<string> TableAsync(LeakCorpus corpus, IReadOnlyList<Contender> contenders)
    {
        // The compiler that the rules are built against cannot read what newer ones can; real builds test those files.
        var leaks = corpus.Leaks.Where(l => !l.NeedsNewerCompiler).ToList();
        var text = new StringBuilder();
        text.Append(string.Create(CultureInfo.InvariantCulture, $"""
            # Who catches what

            Written by `dotnet run --project benchmarks/Baton.Rules -c Release -- comparison`: {leaks.Count} ways to leak a vendor's type into a
            project that references an adapter, each a file of `tests/Baton.Leaks.Tests/Corpus/Leaks`, and {corpus.Clean.Count} files of clean code
            that looks alike. Reports per leak counts those of the marked places; one each is wanted, so that a mistake is told once.

            | | caught | missed | reports per marked place | reports on clean code |
            | --- | --- | --- | --- | --- |

            """));
        var misses = new StringBuilder();
        foreach (var contender in contenders)
        {
            var missed = new List<string>();
            var (reports, places) = (0, 0);
            foreach (var leak in leaks)
            {
                var count = await contender.Reports(leak);
                if (count == 0)
                {
                    missed.Add(leak.Name);
                    continue;
                }

                reports += count;
                places += leak.Places.Count;
            }

            var alarms = 0;
            foreach (var clean in corpus.Clean)
                alarms += await contender.Reports(clean);
            var each = places == 0 ? 0 : (double)reports / places;
            text.Append(CultureInfo.InvariantCulture, $"| {contender.Name} | {leaks.Count - missed.Count} | {missed.Count} | {each:0.00} | {alarms} |\n");
            if (missed.Count > 0)
                misses.Append(CultureInfo.InvariantCulture, $"\nMissed by {contender.Name}: {string.Join(", ", missed)}.\n");
        }

        return text.Append(misses).ToString();
    }
}
