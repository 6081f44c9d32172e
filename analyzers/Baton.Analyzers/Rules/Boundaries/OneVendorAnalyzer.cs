using Baton.Analyzers.Boundaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>Tells where an adapter uses a second vendor, or another adapter: then neither can be swapped without the other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OneVendorAnalyzer : BoundaryAnalyzer
{
    private static readonly DiagnosticDescriptor OneVendor =
        Rule.Describe("BTN1006", "Boundaries", "An adapter has one vendor, and uses no other adapter", DiagnosticSeverity.Error);

    internal override DiagnosticDescriptor Descriptor => OneVendor;

    internal override void Start(CompilationStartAnalysisContext context, BoundaryReporter reporter)
    {
        if (Boundary.OfAdapter(context.Compilation, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken) is { } boundary)
            UseActions.Register(context, boundary, reporter);
    }
}
