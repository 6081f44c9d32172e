using Baton.Analyzers.Boundaries;
using Baton.Analyzers.Rules.Boundaries.Surface;
using Baton.Analyzers.Vendors;
using Baton.Generators.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>Tells where an adapter shows its vendor to whoever references it: then the adapter hides nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VendorShownAnalyzer : BoundaryAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        Rules.Rule.Describe("BTN1002", "Boundaries", "An adapter shows no vendor type", DiagnosticSeverity.Error);

    /// <inheritdoc />
    internal override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc />
    internal override void Start(CompilationStartAnalysisContext context, BoundaryReporter reporter)
    {
        var role = ProjectRole.Of(context.Options);
        if (role.Role is not (Role.Adapter or Role.App))
            return;
        var vendors = VendorMap.Of(context.Compilation, context.Options, context.CancellationToken);
        if (vendors.IsEmpty)
            return;
        context.RegisterSemanticModelAction(file =>
        {
            // An app shows vendors only from where it may use them; elsewhere the use itself is the mistake.
            if (role.Role == Role.App && role.VendorOf(file.SemanticModel.SyntaxTree.FilePath) is null)
                return;
            var finder = new ShownVendorFinder(file.SemanticModel, vendors, file.CancellationToken);
            var walker = new SurfaceWalker(file.SemanticModel, finder, (shown, member) => Report(file, reporter, vendors, shown, member), file.CancellationToken);
            walker.Visit(file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken));
        });
    }

    private static void Report(SemanticModelAnalysisContext file, BoundaryReporter reporter, VendorMap vendors, ShownVendor shown, ISymbol member)
    {
        var vendor = vendors.VendorOf(shown.Type)!;
        var type = shown.Type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
        var message = member is IAssemblySymbol
            ? $"an attribute of the assembly shows '{type}' of the vendor {vendor} to whoever references this adapter: leave it out"
            : $"'{member.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}' shows '{type}' of the vendor {vendor} to whoever references this adapter: use a type of your own or of Baton's instead, or make it internal";
        reporter.Report(file.ReportDiagnostic, shown.Place.GetLocation(), member, shown.Type, message);
    }
}
