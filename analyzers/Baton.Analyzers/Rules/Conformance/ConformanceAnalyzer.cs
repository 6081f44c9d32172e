using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Conformance;

/// <summary>Looks at a test project that asks for the laws, and tells at the place where it asks.</summary>
/// <param name="descriptor">The rule.</param>
internal abstract class ConformanceAnalyzer(DiagnosticDescriptor descriptor) : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    /// <summary>What is told of a project, each a message.</summary>
    protected abstract IEnumerable<string> Problems(ConformanceProject project);

    private void Analyze(CompilationAnalysisContext context)
    {
        if (ConformanceProject.Of(context) is not { } project)
            return;
        foreach (var problem in Problems(project))
            context.ReportDiagnostic(Diagnostic.Create(descriptor, project.Place, problem));
    }
}
