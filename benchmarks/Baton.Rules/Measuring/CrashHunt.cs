using System.Collections.Concurrent;
using Baton.Rules.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Rules.Measuring;

/// <summary>Runs every rule over every C# file that can be found, whole, cut off half-way and with pieces missing: none may throw.</summary>
internal static class CrashHunt
{
    private const int FilesOfAProject = 60;

    public static async Task<int> RunAsync(IReadOnlyList<string> folders)
    {
        var crashes = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var analyzers = Analyzers.Baton();
        var vendor = MetadataReference.CreateFromImage(Compiler.Image("Quanta.Client", ["namespace Quanta; public class Blob { public int Size; } public static class Store { public static Blob Get() => new(); }"]));
        var references = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(f => !Path.GetFileName(f).StartsWith("Baton.Rules", StringComparison.Ordinal)).Select(f => (MetadataReference)MetadataReference.CreateFromFile(f)).ToList();
        var (files, projects, given) = (0, 0, 0);
        foreach (var paths in folders.SelectMany(SourceBody.Files).Distinct().Chunk(FilesOfAProject))
        {
            foreach (var breakage in Enum.GetValues<Breakage>())
            {
                foreach (var role in (string[])["Domain", "Adapter"])
                {
                    var trees = paths.Select((p, i) => Compiler.Parse(Break(File.ReadAllText(p), breakage, i), p));
                    var compilation = Compiler.Compile("Hunted", trees, [.. references, vendor]);
                    (string, string)[] properties = [("BatonRole", role), ("BatonVendor", "Quanta"), ("BatonVendorPackages", "Quanta=Quanta.*|Microsoft.CodeAnalysis=Microsoft.CodeAnalysis.*"), ("BatonPackageAssemblies", "Quanta.Client=Quanta.Client|Microsoft.CodeAnalysis.CSharp=Microsoft.CodeAnalysis.CSharp|Microsoft.CodeAnalysis.Common=Microsoft.CodeAnalysis")];
                    if (!Compiles(compilation))
                    {
                        given++;
                        continue;
                    }

                    await AnalyzerRun.Of(compilation, analyzers, properties, crashed: Note).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
                    projects++;
                }
            }

            files += paths.Length;
        }

        foreach (var (crash, count) in crashes)
            Console.WriteLine($"{count} × {crash}");
        Console.WriteLine($"{files} files in {projects} compilations: {crashes.Values.Sum()} times did an analyzer throw");
        if (given > 0)
            Console.WriteLine($"{given} more compilations were left out: the compiler itself throws at them");
        return crashes.IsEmpty ? 0 : 1;

        void Note(Exception exception, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) =>
            crashes.AddOrUpdate($"{analyzer.GetType().Name}: {exception}", 1, (_, count) => count + 1);
    }

    /// <summary>Whether the compiler comes to an end: of some broken code it does not know what to think.</summary>
    private static bool Compiles(Compilation compilation)
    {
        try
        {
            compilation.GetDiagnostics();
            return true;
        }
        catch (Exception exception) when (exception is AggregateException or InvalidOperationException)
        {
            return false;
        }
    }

    private static string Break(string text, Breakage breakage, int seed) => breakage switch
    {
        Breakage.None => text,
        Breakage.CutOff => text[..(text.Length * (1 + (seed % 9)) / 10)],
        // As while typing: some words are not there yet.
        Breakage.WordsMissing => string.Join(' ', text.Split(' ').Where((_, i) => (i + seed) % 13 != 0)),
        _ => text.Replace(seed % 2 == 0 ? ";" : ")", "", StringComparison.Ordinal),
    };
}
