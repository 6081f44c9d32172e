using Baton.Analyzers.Boundaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>Tells of every use of a vendor's type outside its adapter, written or inferred, and of names that a wall leaves unexplained.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VendorUseAnalyzer : BoundaryAnalyzer
{
    internal static readonly DiagnosticDescriptor VendorUse =
        Rule.Describe("BTN1001", "Boundaries", "A vendor is used only by its adapter", DiagnosticSeverity.Error);

    internal override DiagnosticDescriptor Descriptor => VendorUse;

    internal override void Start(CompilationStartAnalysisContext context, BoundaryReporter reporter)
    {
        if (Boundary.Of(context.Compilation, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken) is { } boundary)
            UseActions.Register(context, boundary, reporter);
    }
}
