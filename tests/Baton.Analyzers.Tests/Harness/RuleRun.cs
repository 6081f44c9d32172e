using System.Collections.Immutable;
using Baton.Analyzers.Rules.Components;
using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Tests.Harness;

/// <summary>Runs all analyzers over sources and what is generated for them.</summary>
internal static class RuleRun
{
    /// <summary>All rules that there are.</summary>
    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(UniqueKindAnalyzer).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(DiagnosticAnalyzer)) && !t.IsAbstract)
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    /// <summary>The diagnostics as <c>ID 'text at the place': message</c>, sorted by place.</summary>
    public static Task<IReadOnlyList<string>> Of(params string[] sources) => Of(Sources.Compile(sources));

    public static async Task<IReadOnlyList<string>> Of(CSharpCompilation compilation, params (string Name, string Value)[] properties)
    {
        var run = GeneratorRun.Of(compilation, properties);
        Assert.Empty(run.Diagnostics);
        var withAnalyzers = run.Output.WithAnalyzers(
            Analyzers,
            new AnalyzerOptions([], new BuildProperties(properties)));
        var diagnostics = await withAnalyzers.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.GetMessage()).Select(Show)];
    }

    private static string Show(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? "";
        return $"{diagnostic.Id} [{place}] {diagnostic.GetMessage()}";
    }
}
