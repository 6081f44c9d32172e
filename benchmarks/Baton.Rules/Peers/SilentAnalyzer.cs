using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Rules.Peers;

/// <summary>Asks for nothing at all: what the compiler's machinery for analyzers costs whoever has one. A peer of the measurement, no rule.</summary>
#pragma warning disable RS1036, RS1041, RS2008 // It is never shipped to a compiler.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SilentAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Never = new("SILENT", "Never", "Never", "Idle", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Never];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
    }
}
