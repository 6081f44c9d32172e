using System.Collections.Immutable;
using Baton.Analyzers.Symbols;
using Baton.Generators.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Setup;

/// <summary>Tells a host of components that its catalog leaves out, since this Baton cannot read their manifests.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NewerComponentAnalyzer : DiagnosticAnalyzer
{
    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN9004", "Setup", "Referenced components were compiled by no newer Baton", DiagnosticSeverity.Warning, WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        var compilation = context.Compilation;
        if (!BatonReference.IsIn(compilation) || !HostRole.IsHost(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, compilation.Options.OutputKind))
            return;
        foreach (var reference in ReferenceSpecs.Of(compilation, context.CancellationToken).Where(r => r.NewerManifests.Count > 0))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                Location.None,
                $"{reference.NewerManifests.Count} component(s) of {reference.Name} are left out: they were compiled by a newer Baton than this project uses; update the Baton packages"));
        }
    }
}
