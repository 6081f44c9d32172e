using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Baton.Analyzers.Compatibility.Comparison;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Compatibility;

/// <summary>A rule that holds a project's components against its shape file. Reads the manifests, as everybody else does.</summary>
/// <param name="descriptor">The rule.</param>
internal abstract class ShapeAnalyzer(DiagnosticDescriptor descriptor) : DiagnosticAnalyzer
{
    // Three rules ask for one comparison.
    private static readonly ConditionalWeakTable<Compilation, ShapeDifferences> Compared = new();

    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    /// <summary>Tells what is wrong.</summary>
    /// <param name="context">The compilation.</param>
    /// <param name="source">The shape file.</param>
    /// <param name="differences">How the components differ from it.</param>
    private protected abstract void Report(CompilationAnalysisContext context, ShapeSource source, ShapeDifferences differences);

    /// <summary>Tells that the project has no shape file and wants one.</summary>
    /// <param name="context">The compilation.</param>
    private protected virtual void ReportMissingFile(CompilationAnalysisContext context)
    {
    }

    private void Analyze(CompilationAnalysisContext context)
    {
        var source = ShapeSource.Of(context.Options, context.CancellationToken);
        if (source.Shape is { } shape)
            Report(context, source, Compared.GetValue(context.Compilation, c => new ShapeDifferences(shape, OwnManifests.Of(c), new CapabilitySymbols(c))));
        else if (source.IsWanted && OwnManifests.Of(context.Compilation).Count > 0)
            ReportMissingFile(context);
    }
}
