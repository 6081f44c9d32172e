using System.Collections.Immutable;
using Baton.Analyzers.Options;
using Baton.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules;

/// <summary>Looks at code, file by file, where a project knows Baton. Tests are left alone: they make, ask and refuse what they like.</summary>
/// <param name="descriptor">The rule.</param>
internal abstract class ProjectCodeAnalyzer(DiagnosticDescriptor descriptor) : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (BatonReference.IsIn(start.Compilation) && !TestProject.Is(start.Compilation, start.Options))
                Start(start);
        });
    }

    /// <summary>Registers what the rule looks at.</summary>
    protected virtual void Start(CompilationStartAnalysisContext context) => context.RegisterSemanticModelAction(AnalyzeFile);

    /// <summary>Looks at a file.</summary>
    protected abstract void AnalyzeFile(SemanticModelAnalysisContext context);
}
