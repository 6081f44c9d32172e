using Baton.Analyzers.Rules.Boundaries.Uses;
using Baton.Analyzers.Vendors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>
/// Says whose type it was where a wall makes a declaration fail: the compiler stops there, before it runs analyzers, but
/// after it ran generators. This one generates nothing. In an editor analyzers always run, so there it is silent.
/// </summary>
[Generator]
public sealed class WalledNameGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var build = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.DesignTimeBuild", out var design) && design == "true" ? null : options);
        context.RegisterSourceOutput(context.CompilationProvider.Combine(build), static (output, source) =>
        {
            if (source.Right is { } options)
                Explain(output, source.Left, options);
        });
    }

    private static void Explain(SourceProductionContext context, Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        if (Boundary.Of(compilation, options, context.CancellationToken) is not { Wall.IsNeeded: true } boundary)
            return;
        var names = PublicNames.Of(boundary.Vendors.HiddenFiles);
        names.UnionWith(compilation.SourceModule.ReferencedAssemblySymbols.Where(boundary.Vendors.IsBuiltOnVendor).SelectMany(PublicNames.Of));
        var declarations = new WalledDeclarations(compilation, boundary.Wall, names);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var use in declarations.In(tree, boundary.ForeignTo(tree).Known, context.CancellationToken))
                context.ReportDiagnostic(Diagnostic.Create(VendorUseAnalyzer.VendorUse, Location.Create(tree, use.Span), boundary.Message(use.Mention)));
        }
    }
}
