using System.Collections.Immutable;
using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Rules;

/// <summary>Runs analyzers over a compilation, as the compiler does.</summary>
internal static class AnalyzerRun
{
    /// <summary>Prepares a run.</summary>
    /// <param name="compilation">What is compiled.</param>
    /// <param name="analyzers">Who looks at it.</param>
    /// <param name="properties">The build properties that they see.</param>
    /// <param name="banned">The text of <c>BannedSymbols.txt</c>, if any.</param>
    /// <param name="crashed">Hears of an analyzer that throws.</param>
    public static CompilationWithAnalyzers Of(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        IEnumerable<(string Name, string Value)>? properties = null,
        string? banned = null,
        Action<Exception, DiagnosticAnalyzer, Diagnostic>? crashed = null)
    {
        ImmutableArray<AdditionalText> files = banned is null ? [] : [new TextFile("BannedSymbols.txt", banned)];
        return compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(files, new BuildProperties(properties ?? [])), crashed, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
    }

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
