using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Boundaries;

/// <summary>A rule of the boundaries: one that an existing application may break where it did before.</summary>
public abstract class BoundaryAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <summary>The rule.</summary>
    internal abstract DiagnosticDescriptor Descriptor { get; }

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var reporter = BoundaryReporter.Of(Descriptor, start.Options, start.CancellationToken);
            Start(start, reporter);
            if (reporter.Waits)
                start.RegisterCompilationEndAction(end => reporter.ReportSurplus(end.ReportDiagnostic));
        });
    }

    /// <summary>Registers what the rule looks at, or nothing where nothing can break it.</summary>
    /// <param name="context">The compilation.</param>
    /// <param name="reporter">Who is told of every violation.</param>
    internal abstract void Start(CompilationStartAnalysisContext context, BoundaryReporter reporter);
}
