using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Tests.Harness.Testing;

/// <summary>Forbids that a class is called <c>Bad</c>: a rule for the harness's own tests.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal class BadNameAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("BAD1", "No class is bad", "'{0}' is bad", "Names", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    /// <summary>Whether the rule forgets that generated code is nobody's fault.</summary>
    protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(
            c =>
            {
                c.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.BadName", out var name);
                if (c.Symbol.Name == (name ?? "Bad"))
                    c.ReportDiagnostic(Diagnostic.Create(SupportedDiagnostics[0], c.Symbol.Locations[0], c.Symbol.Name));
            },
            SymbolKind.NamedType);
    }
}
