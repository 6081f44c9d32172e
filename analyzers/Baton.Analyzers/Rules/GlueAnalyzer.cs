using System.Collections.Immutable;
using Baton.Analyzers.Symbols;
using Baton.Generators.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules;

/// <summary>Looks at what asks for glue. Beside the place, it tells what the generators' own parsers refuse, so that the two cannot disagree.</summary>
/// <param name="descriptor">The rule.</param>
internal abstract class GlueAnalyzer(DiagnosticDescriptor descriptor) : DiagnosticAnalyzer
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
            if (GlueAttributes.AreIn(start.Compilation))
                start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
        });
    }

    /// <summary>Looks at a class that asks for glue.</summary>
    /// <param name="context">Takes what is told.</param>
    /// <param name="type">The class.</param>
    /// <param name="attributes">What it asks with.</param>
    /// <param name="role">The project's role.</param>
    protected abstract void Analyze(SymbolAnalysisContext context, INamedTypeSymbol type, IReadOnlyList<AttributeData> attributes, ProjectRole role);

    /// <summary>Whether the class asks in an adapter, where alone glue is written.</summary>
    protected static bool IsInAdapter(IReadOnlyList<AttributeData> attributes, ProjectRole role) =>
        attributes.All(a => a.ApplicationSyntaxReference is not { } place || role.IsAdapter(place.SyntaxTree.FilePath));

    /// <summary>Tells a mistake at a symbol, or at the class where the symbol is of another assembly.</summary>
    protected void Report(SymbolAnalysisContext context, ISymbol symbol, string message)
    {
        var place = symbol.Locations.FirstOrDefault(l => l.IsInSource) ?? context.Symbol.Locations[0];
        context.ReportDiagnostic(Diagnostic.Create(descriptor, place, message));
    }

    private void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var attributes = type.GetAttributes().Where(GlueAttributes.Is).ToList();
        if (attributes.Count > 0)
            Analyze(context, type, attributes, ProjectRole.Of(context.Options));
    }
}
