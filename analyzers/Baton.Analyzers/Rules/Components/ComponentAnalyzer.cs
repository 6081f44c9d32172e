using System.Collections.Immutable;
using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Components;

/// <summary>Tells why the generator writes nothing for a class that is marked as a component.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ComponentAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [ComponentRules.NotPartial, ComponentRules.Family, ComponentRules.Kind, ComponentRules.Setting, ComponentRules.Construction];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!ComponentAttributes.Of(type).Any())
            return;
        ComponentParser.Parse(type, context.Compilation, out var refusals, context.CancellationToken);
        foreach (var refusal in refusals)
        {
            // What is inherited from another assembly has no place here but the class itself.
            var location = refusal.Symbol.Locations.FirstOrDefault(l => l.IsInSource) ?? type.Locations[0];
            context.ReportDiagnostic(Diagnostic.Create(ComponentRules.Of(refusal.Reason), location, refusal.Message));
        }
    }
}
