using System.Diagnostics;
using Baton.Rules.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Rules.Measuring;

/// <summary>What an editor waits for: from an edit of a file of 1,000 lines, among 500 files, to that file's new diagnostics.</summary>
internal static class EditLatency
{
    private const int Files = 500;
    private const int Lines = 1000;
    private const int Edits = 25;

    public static async Task<int> RunAsync()
    {
        var vendor = MetadataReference.CreateFromImage(Compiler.Image("Quanta.Client", ["namespace Quanta; public class Blob { public int Size; } public static class Store { public static Blob Get() => new(); }"]));
        (string, string)[] properties = [("BatonRole", "Domain"), ("BatonVendorPackages", "Quanta=Quanta.*"), ("BatonPackageAssemblies", "Quanta.Client=Quanta.Client")];
        var edited = Compiler.Parse(GeneratedBody.Text(0, Lines), "Edited.cs");
        Compilation compilation = Compiler.Compile("Shop", Enumerable.Range(1, Files - 1).Select(i => Compiler.Parse(GeneratedBody.Text(i, 200), $"Orders{i}.cs")).Append(edited), vendor);
        compilation.GetDiagnostics();
        var (with, without) = (new List<double>(), new List<double>());
        for (var i = 0; i < Edits; i++)
        {
            var text = edited.GetText();
            var next = edited.WithChangedText(text.WithChanges(new TextChange(new TextSpan(text.Length, 0), $"\nclass Edit{i} {{ int Size = Quanta.Store.Get().Size; }}")));
            var start = Stopwatch.GetTimestamp();
            var after = compilation.ReplaceSyntaxTree(edited, next);
            var model = after.GetSemanticModel(next);
            model.GetDiagnostics();
            without.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            var run = AnalyzerRun.Of(after, Analyzers.Baton(), properties);
            var found = await run.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
            with.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (!found.Any(d => d.Id == "BTN1001"))
                throw new InvalidOperationException("The edit's leak was not told.");
            (compilation, edited) = (after, next);
        }

        with.Sort();
        without.Sort();
        Console.WriteLine($"{Files} files, the edited one of {edited.GetText().Lines.Count} lines, {Edits} edits: the compiler's diagnostics after {without[Edits / 2]:0} ms, with the rules' after {with[Edits / 2]:0} ms (medians; slowest {with[^1]:0} ms)");
        return 0;
    }
}
